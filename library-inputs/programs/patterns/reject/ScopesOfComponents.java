// check: default
// source: https://github.com/apache/camel/pull/22942
// Symptom: spans get the wrong parents: a component's thread scope is closed by the callback, on whatever thread that runs.
package routes.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class ScopesOfComponents {
  private final Tracer tracer;

  ScopesOfComponents(Tracer tracer) {
    this.tracer = tracer;
  }

  <T> CompletableFuture<T> process(
      String component, T body, Function<T, CompletableFuture<T>> processor) {
    Span span = tracer.nextSpan().name(component).start();
    Tracer.SpanInScope scope = tracer.withSpan(span);
    return processor
        .apply(body)
        .whenCompleteAsync(
            (result, failure) -> {
              scope.close(); // !! capture.not.sendable
              span.end();
            });
  }
}
