// check: default
package brave.app;

import brave.Span;
import brave.Tracer;
import brave.Tracer.SpanInScope;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The span may come back from another thread, the scope may not. */
class ReturnedFromTask {
  Future<SpanInScope> start(Tracer tracer, Span span, ExecutorService executor) {
    return executor.submit(() -> tracer.withSpanInScope(span)); // !! result.not.sendable
  }

  Future<SpanInScope> prepared(Tracer tracer, Span span, ExecutorService executor) {
    Callable<SpanInScope> open = () -> tracer.withSpanInScope(span);
    return executor.submit(open); // !! result.not.sendable
  }
}
