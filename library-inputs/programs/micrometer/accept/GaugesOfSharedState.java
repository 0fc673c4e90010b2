// check: default
package micrometer.app;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Meters read what any thread may read. */
class GaugesOfSharedState {
  private final Queue<String> queue = new ConcurrentLinkedQueue<>();
  private final LongAdder handled = new LongAdder();
  private final AtomicInteger active;

  GaugesOfSharedState(MeterRegistry registry) {
    active = registry.gauge("active", new AtomicInteger());
    Gauge.builder("queue", queue, Queue::size).register(registry);
    registry.gaugeCollectionSize("queued", Tags.of("kind", "text"), queue);
    FunctionCounter.builder("handled", handled, LongAdder::sum).register(registry);
    LongTaskTimer.builder("long").register(registry).record(() -> queue.add("first"));
  }

  void handle(String text) {
    active.incrementAndGet();
    try {
      queue.add(text);
      handled.increment();
    } finally {
      active.decrementAndGet();
    }
  }
}
