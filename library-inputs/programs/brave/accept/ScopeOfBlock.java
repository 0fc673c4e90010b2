// check: default
package brave.app;

import brave.ScopedSpan;
import brave.Span;
import brave.Tracer;
import brave.Tracer.SpanInScope;
import java.util.function.Supplier;

/** A scope for the block; the span outlives it. */
class ScopeOfBlock {
  private final Tracer tracer;

  ScopeOfBlock(Tracer tracer) {
    this.tracer = tracer;
  }

  <T> T traced(String name, Supplier<T> body) {
    Span span = tracer.nextSpan().name(name).start();
    try (SpanInScope scope = tracer.withSpanInScope(span)) {
      return body.get();
    } catch (RuntimeException e) {
      span.error(e);
      throw e;
    } finally {
      span.finish();
    }
  }

  void scoped(Runnable body) {
    ScopedSpan span = tracer.startScopedSpan("encode");
    try {
      body.run();
    } finally {
      span.finish();
    }
  }
}
