// check: default
package otel.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.HashMap;
import java.util.Map;

/** Scopes put where any thread finds them. */
class ScopeKeptInField {
  private final Map<String, AutoCloseable> open = new HashMap<>();
  private static Object last;

  void started(String id, Span span) {
    Scope scope = span.makeCurrent();
    open.put(id, scope); // !! escape.to.container
  }

  void attached(Context context) {
    last = context.makeCurrent(); // !! escape.to.field|escape.to.static
  }
}
