// check: default
// source: https://github.com/apache/storm/issues/7836
// Symptom: the metrics reporter's thread asks the spout's consumer for offsets: "KafkaConsumer is not safe for multi-threaded access".
package spout.metrics;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.ObjLongConsumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

class OffsetsOfReporter {
  private final Timer reporter = new Timer("metrics", true);

  void open(Properties config, Set<TopicPartition> partitions, ObjLongConsumer<String> gauge) {
    KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config);
    consumer.assign(partitions);
    reporter.schedule(
        new TimerTask() {
          @Override
          public void run() {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions); // !! capture.not.sendable
            ends.forEach((partition, end) -> gauge.accept(partition.toString(), end));
          }
        },
        60_000,
        60_000);
    while (!Thread.currentThread().isInterrupted()) {
      consumer.poll(Duration.ofMillis(200)).forEach(row -> System.out.println(row.value()));
    }
  }
}
