// check: default
package micrometer.app;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.CurrentTraceContext;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.concurrent.ExecutorService;

/** The current scope is asked for where it is, and contexts are handed on. */
class BaggageAndCurrent {
  void nested(ObservationRegistry registry, Runnable body) {
    Observation parent = registry.getCurrentObservation();
    Observation child = Observation.createNotStarted("child", registry).parentObservation(parent).start();
    child.scoped(body);
    child.stop();
  }

  void run(CurrentTraceContext current, TraceContext context, ExecutorService executor) {
    try (CurrentTraceContext.Scope scope = current.newScope(context)) {
      executor.submit(current.wrap(() -> System.out.println(context.traceId())));
    }
    executor.submit(
        () -> {
          try (CurrentTraceContext.Scope scope = current.maybeScope(context)) {
            System.out.println(context.spanId());
          }
        });
  }

  void baggage(Tracer tracer) {
    Span span = tracer.nextSpan().start();
    try (Tracer.SpanInScope scope = tracer.withSpan(span);
        AutoCloseable user = tracer.createBaggageInScope("user", "me")::close) {
      span.event("inside");
    } catch (Exception e) {
      span.error(e);
    } finally {
      span.end();
    }
  }
}
