// check: default
package otel.app;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** A helper opens a scope that its caller closes; an interceptor keeps one between two calls. */
class ScopeAsHandle {
  private final ThreadLocal<Scope> open = new ThreadLocal<>();

  static Scope enter(Span span, String user) {
    return Context.current()
        .with(span)
        .with(Baggage.builder().put("user", user).build())
        .makeCurrent();
  }

  void use(Span span) {
    try (Scope scope = enter(span, "me")) {
      span.addEvent("inside");
    }
  }

  void before(Span span) {
    open.set(span.makeCurrent());
  }

  void after() {
    Scope scope = open.get();
    if (scope != null) {
      scope.close();
      open.remove();
    }
  }
}
