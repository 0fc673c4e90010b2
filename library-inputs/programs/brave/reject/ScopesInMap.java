// check: default
package brave.app;

import brave.Span;
import brave.Tracer;
import java.io.Closeable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An interceptor leaves the scope of one thread where another will find it. */
class ScopesInMap {
  private final Map<String, Closeable> scopes = new ConcurrentHashMap<>();
  private final Tracer tracer;

  ScopesInMap(Tracer tracer) {
    this.tracer = tracer;
  }

  void sent(String id) {
    Span span = tracer.nextSpan().start();
    scopes.put(id, tracer.withSpanInScope(span)); // !! escape.to.container
  }
}
