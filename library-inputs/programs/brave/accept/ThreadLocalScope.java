// check: default
package brave.app;

import brave.Span;
import brave.Tracer;
import brave.Tracer.SpanInScope;

/** Two callbacks of one thread share a scope through a thread-local. */
class ThreadLocalScope {
  private final ThreadLocal<SpanInScope> open = new ThreadLocal<>();
  private final Tracer tracer;

  ThreadLocalScope(Tracer tracer) {
    this.tracer = tracer;
  }

  void before(Span span) {
    open.set(tracer.withSpanInScope(span));
  }

  void after() {
    SpanInScope scope = open.get();
    open.remove();
    scope.close();
  }
}
