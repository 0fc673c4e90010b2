// check: default
package micrometer.app;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Scopes of one thread, closed by another. */
class SpanScopeInThread {
  void run(Tracer tracer, ExecutorService executor) {
    Span span = tracer.nextSpan().name("work").start();
    Tracer.SpanInScope scope = tracer.withSpan(span);
    executor.submit(
        () -> {
          span.event("there");
          scope.close(); // !! capture.not.sendable
          span.end();
        });
  }

  Future<Tracer.SpanInScope> opened(Tracer tracer, Span span, ExecutorService executor) {
    return executor.submit(() -> tracer.withSpan(span)); // !! result.not.sendable
  }
}
