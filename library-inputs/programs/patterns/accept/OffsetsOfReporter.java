// check: default
// source: https://github.com/apache/storm/issues/7836
// Fix: the reporter asks an admin client, which any thread may use.
package spout.metrics;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

class OffsetsOfReporter {
  private final Timer reporter = new Timer("metrics", true);

  void open(
      Properties config, Admin admin, Set<TopicPartition> partitions, ObjLongConsumer<String> gauge) {
    Map<TopicPartition, OffsetSpec> latest =
        partitions.stream().collect(Collectors.toMap(Function.identity(), p -> OffsetSpec.latest()));
    reporter.schedule(
        new TimerTask() {
          @Override
          public void run() {
            admin
                .listOffsets(latest)
                .all()
                .whenComplete(
                    (ends, failure) -> {
                      if (ends != null) {
                        ends.forEach((p, end) -> gauge.accept(p.toString(), end.offset()));
                      }
                    });
          }
        },
        60_000,
        60_000);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config)) {
      consumer.assign(partitions);
      while (!Thread.currentThread().isInterrupted()) {
        consumer.poll(Duration.ofMillis(200)).forEach(row -> System.out.println(row.value()));
      }
    }
  }
}
