// check: default
package otel.app;

import io.opentelemetry.api.metrics.Meter;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** The callback is run by whatever thread collects the measurements. */
class GaugeOfConsumer {
  void register(Meter meter, KafkaConsumer<String, String> consumer) {
    meter
        .gaugeBuilder("assigned")
        .ofLongs()
        .buildWithCallback(measurement -> measurement.record(consumer.assignment().size())); // !! capture.not.sendable
  }
}
