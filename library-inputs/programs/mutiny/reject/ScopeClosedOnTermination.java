// check: default
package mutiny.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;

/** The scope of this thread is closed by the thread that ends the pipeline. */
class ScopeClosedOnTermination {
  <T> Uni<T> traced(Span span, Uni<T> source) {
    Scope scope = span.makeCurrent();
    return source
        .onTermination()
        .invoke(scope::close) // !! capture.not.sendable
        .onTermination()
        .invoke(span::end);
  }
}
