// check: default
package otel.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The scope is closed by the thread that completes the stage. */
class ScopeClosedInCallback {
  private final Tracer tracer;

  ScopeClosedInCallback(Tracer tracer) {
    this.tracer = tracer;
  }

  <T> CompletionStage<T> traced(CompletableFuture<T> future) {
    Span span = tracer.spanBuilder("call").startSpan();
    Scope scope = span.makeCurrent();
    return future.whenComplete(
        (value, error) -> {
          scope.close(); // !! capture.not.sendable
          span.end();
        });
  }
}
