// check: default
package brave.app;

import brave.Span;
import brave.Tracer;
import brave.Tracer.SpanInScope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The span goes to the other thread, which opens a scope of its own. */
class SpanTravels {
  private final Tracer tracer;

  SpanTravels(Tracer tracer) {
    this.tracer = tracer;
  }

  CompletableFuture<Void> run(Executor executor, Runnable body) {
    Span span = tracer.nextSpan().name("there").start();
    return CompletableFuture.runAsync(
            () -> {
              try (SpanInScope scope = tracer.withSpanInScope(span)) {
                body.run();
              }
            },
            executor)
        .whenComplete((nothing, error) -> span.error(error).finish());
  }
}
