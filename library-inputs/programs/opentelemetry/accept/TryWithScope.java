// check: default
package otel.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.concurrent.Callable;

/** The usual form: a scope for the block, the span until its end. */
class TryWithScope {
  private final Tracer tracer;

  TryWithScope(Tracer tracer) {
    this.tracer = tracer;
  }

  <T> T traced(String name, Callable<T> body) throws Exception {
    Span span = tracer.spanBuilder(name).setSpanKind(SpanKind.INTERNAL).startSpan();
    try (Scope ignored = span.makeCurrent()) {
      return body.call();
    } catch (Exception e) {
      span.recordException(e);
      span.setStatus(StatusCode.ERROR, e.getMessage());
      throw e;
    } finally {
      span.end();
    }
  }
}
