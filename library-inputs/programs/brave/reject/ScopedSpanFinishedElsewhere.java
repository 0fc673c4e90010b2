// check: default
package brave.app;

import brave.ScopedSpan;
import brave.Tracer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** A scoped span is current in its thread: only that thread can finish it. */
class ScopedSpanFinishedElsewhere {
  private final Tracer tracer;

  ScopedSpanFinishedElsewhere(Tracer tracer) {
    this.tracer = tracer;
  }

  void encode(ExecutorService pool) {
    ScopedSpan span = tracer.startScopedSpan("encode");
    CompletableFuture.runAsync(() -> System.out.println("work"), pool).thenRun(span::finish); // !! capture.not.sendable
  }

  void send(ExecutorService pool) {
    ScopedSpan span = tracer.startScopedSpanWithParent("send", null);
    pool.execute(() -> span.tag("host", "a")); // !! capture.not.sendable
    span.finish();
  }

  String inPlace() {
    ScopedSpan span = tracer.startScopedSpan("in place");
    try {
      return span.context().traceIdString();
    } catch (RuntimeException e) {
      span.error(e);
      throw e;
    } finally {
      span.finish();
    }
  }
}
