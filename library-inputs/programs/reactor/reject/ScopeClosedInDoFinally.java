// check: default
package reactor.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import reactor.core.publisher.Mono;

/** The scope is closed by whatever thread ends the pipeline, not by the one that opened it. */
class ScopeClosedInDoFinally {
  private final Tracer tracer;

  ScopeClosedInDoFinally(Tracer tracer) {
    this.tracer = tracer;
  }

  <T> Mono<T> traced(String name, Mono<T> source) {
    Span span = tracer.spanBuilder(name).startSpan();
    Scope scope = span.makeCurrent();
    return source
        .doOnError(span::recordException)
        .doFinally(
            signal -> {
              scope.close(); // !! capture.not.sendable
              span.end();
            });
  }
}
