// check: default
package otel.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scopes put where any thread finds them. */
class ScopeKeptInField {
  private final Map<String, AutoCloseable> open = new HashMap<>();
  private final List<Scope> scopes = new ArrayList<>(); // !! escape.to.field
  private static Object last;

  void started(String id, Span span) {
    Scope scope = span.makeCurrent();
    open.put(id, scope); // !! escape.to.container
  }

  void attached(Context context) {
    scopes.add(context.makeCurrent());
    last = context.makeCurrent(); // !! escape.to.field|escape.to.static
  }
}
