// check: default
package micrometer.app;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;

/** A scope for the block; observation and span outlive it. */
class ScopesOfBlocks {
  <T> T observed(ObservationRegistry registry, Supplier<T> body) {
    Observation observation = Observation.start("work", registry);
    try (Observation.Scope scope = observation.openScope()) {
      return body.get();
    } catch (RuntimeException e) {
      observation.error(e);
      throw e;
    } finally {
      observation.stop();
    }
  }

  void traced(Tracer tracer, Runnable body) {
    Span span = tracer.nextSpan().name("work");
    try (Tracer.SpanInScope scope = tracer.withSpan(span.start())) {
      body.run();
      tracer.currentSpan().tag("done", "yes");
    } finally {
      span.end();
    }
  }
}
