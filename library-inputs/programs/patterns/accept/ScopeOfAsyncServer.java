// check: default
// source: https://github.com/open-telemetry/opentelemetry-java-instrumentation/pull/19925
// Fix: the scope ends with the processing method; the callback ends the span only.
package rpc.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class ScopeOfAsyncServer {
  private final Tracer tracer;
  private final Function<String, CompletableFuture<byte[]>> handler;

  ScopeOfAsyncServer(Tracer tracer, Function<String, CompletableFuture<byte[]>> handler) {
    this.tracer = tracer;
    this.handler = handler;
  }

  CompletableFuture<byte[]> process(String method) {
    Span span = tracer.spanBuilder(method).startSpan();
    try (Scope scope = span.makeCurrent()) {
      return handler
          .apply(method)
          .whenComplete(
              (answer, failure) -> {
                if (failure != null) {
                  span.setStatus(StatusCode.ERROR);
                }
                span.end();
              });
    }
  }
}
