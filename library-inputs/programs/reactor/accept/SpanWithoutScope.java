// check: default
package reactor.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import reactor.core.publisher.Mono;

/** The span travels; a scope is opened and closed inside one step. */
class SpanWithoutScope {
  private final Tracer tracer;

  SpanWithoutScope(Tracer tracer) {
    this.tracer = tracer;
  }

  <T> Mono<T> traced(String name, Mono<T> source) {
    return Mono.defer(
        () -> {
          Span span = tracer.spanBuilder(name).startSpan();
          Context context = Context.current().with(span);
          return source
              .doOnNext(
                  item -> {
                    try (Scope ignored = context.makeCurrent()) {
                      span.addEvent("item " + item);
                    }
                  })
              .doOnError(
                  error -> {
                    span.recordException(error);
                    span.setStatus(StatusCode.ERROR);
                  })
              .doFinally(signal -> span.end());
        });
  }
}
