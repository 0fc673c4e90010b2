// check: default
package brave.app;

import brave.Span;
import brave.Tracer;
import brave.Tracer.SpanInScope;
import java.util.concurrent.CompletableFuture;

/** What one thread put in scope, another takes out. */
class ScopeClosedInCallback {
  private final Tracer tracer;

  ScopeClosedInCallback(Tracer tracer) {
    this.tracer = tracer;
  }

  CompletableFuture<String> call(CompletableFuture<String> future) {
    Span span = tracer.nextSpan().name("call").start();
    SpanInScope scope = tracer.withSpanInScope(span);
    return future.whenComplete(
        (value, error) -> {
          scope.close(); // !! capture.not.sendable
          span.finish();
        });
  }
}
