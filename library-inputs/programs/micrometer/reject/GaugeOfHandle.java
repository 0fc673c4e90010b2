// check: default
package micrometer.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Gauges are read by the thread that publishes the meters. */
class GaugeOfHandle {
  void register(MeterRegistry registry, KafkaConsumer<String, String> consumer, Connection connection) {
    Gauge.builder("assigned", () -> consumer.assignment().size()).register(registry); // !! capture.not.sendable
    registry.gauge("open", Tags.empty(), 1, one -> closed(connection)); // !! capture.not.sendable
  }

  private static double closed(Connection connection) {
    try {
      return connection.isClosed() ? 0 : 1;
    } catch (SQLException e) {
      return 0;
    }
  }
}
