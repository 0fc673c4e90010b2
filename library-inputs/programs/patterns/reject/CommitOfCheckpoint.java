// check: default
// source: https://github.com/apache/seatunnel/issues/2754
// Symptom: "KafkaConsumer is not safe for multi-threaded access" from commitSync, which the checkpoint's thread calls.
package seatunnel.source;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class CommitOfCheckpoint {
  private final ScheduledExecutorService checkpoints;
  private final Consumer<byte[]> output;

  CommitOfCheckpoint(ScheduledExecutorService checkpoints, Consumer<byte[]> output) {
    this.checkpoints = checkpoints;
    this.output = output;
  }

  void run(Properties config, String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(config)) {
      consumer.subscribe(List.of(topic));
      checkpoints.scheduleAtFixedRate(() -> consumer.commitSync(), 10, 10, TimeUnit.SECONDS); // !! capture.not.sendable
      while (!Thread.currentThread().isInterrupted()) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          output.accept(record.value());
        }
      }
    }
  }
}
