// check: default
package brave.app;

import brave.Span;
import brave.Tracer;
import brave.Tracer.SpanInScope;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A time-out closes the scope from the scheduler's thread. */
class UsedInTimer {
  void call(Tracer tracer, ScheduledExecutorService scheduler, Runnable body) {
    Span span = tracer.nextSpan().start();
    SpanInScope scope = tracer.withSpanInScope(span);
    scheduler.schedule(
        () -> {
          scope.close(); // !! capture.not.sendable
          span.error(new IllegalStateException("timeout"));
        },
        1,
        TimeUnit.SECONDS);
    body.run();
    span.finish();
  }
}
