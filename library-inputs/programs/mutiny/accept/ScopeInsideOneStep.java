// check: default
package mutiny.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;

/** A scope is opened and closed inside one step; the span travels. */
class ScopeInsideOneStep {
  <T> Uni<T> traced(Span span, Uni<T> source) {
    return source
        .invoke(
            item -> {
              try (Scope scope = span.makeCurrent()) {
                span.addEvent(String.valueOf(item));
              }
            })
        .onFailure()
        .invoke(span::recordException)
        .onTermination()
        .invoke(span::end);
  }
}
