// check: default
package otel.app;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import java.util.StringJoiner;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicLong;

/** Callbacks read what any thread may read. */
class MeasuredByAtomics {
  private final AtomicLong size = new AtomicLong();
  private final LongCounter counter;

  MeasuredByAtomics(Meter meter, ThreadPoolExecutor executor) {
    counter = meter.counterBuilder("requests").build();
    meter.gaugeBuilder("size").ofLongs().buildWithCallback(m -> m.record(size.get()));
    meter.gaugeBuilder("active").buildWithCallback(m -> m.record(executor.getActiveCount()));
  }

  String count(String path) {
    Attributes attributes = Attributes.of(AttributeKey.stringKey("path"), path);
    counter.add(1, attributes);
    StringJoiner all = new StringJoiner(",");
    attributes.forEach((key, value) -> all.add(key + "=" + value));
    return all.toString();
  }
}
