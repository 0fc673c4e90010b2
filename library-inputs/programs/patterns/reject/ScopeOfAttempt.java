// check: default
// source: https://github.com/googleapis/google-cloud-java/pull/14457
// Symptom: threads of the executor get the context of other calls: the scope of an attempt is kept in a field and closed wherever the attempt ends.
package gax.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;

class ScopeOfAttempt {
  private final Tracer tracer;
  private final String name;
  private Span span;
  private Scope scope; // !! escape.to.field

  ScopeOfAttempt(Tracer tracer, String name) {
    this.tracer = tracer;
    this.name = name;
  }

  void attemptStarted(int number) {
    span = tracer.spanBuilder(name).setAttribute("attempt", number).startSpan();
    scope = span.makeCurrent();
  }

  void attemptEnded(Throwable failure) {
    if (failure != null) {
      span.recordException(failure);
    }
    scope.close();
    span.end();
  }
}
