// check: default
// source: https://github.com/googleapis/google-cloud-java/pull/14457
// Fix: only the span is kept; scopes are opened where code of the attempt runs, and closed there.
package gax.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;

class ScopeOfAttempt {
  private final Tracer tracer;
  private final String name;
  private Span span;

  ScopeOfAttempt(Tracer tracer, String name) {
    this.tracer = tracer;
    this.name = name;
  }

  void attemptStarted(int number, Runnable send) {
    span = tracer.spanBuilder(name).setAttribute("attempt", number).startSpan();
    try (Scope scope = span.makeCurrent()) {
      send.run();
    }
  }

  void attemptEnded(Throwable failure) {
    if (failure != null) {
      span.recordException(failure);
    }
    span.end();
  }
}
