// check: default
// source: https://github.com/apache/pinot/issues/16314
// Fix: requests for metadata have a consumer of their own.
package ingestion.realtime;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

class OffsetInBackground {
  private final LongConsumer latestOffset;

  OffsetInBackground(LongConsumer latestOffset) {
    this.latestOffset = latestOffset;
  }

  void ingest(Properties config, TopicPartition partition, Consumer<String> rows) {
    LongConsumer latest = latestOffset;
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config)) {
      consumer.assign(List.of(partition));
      while (!Thread.currentThread().isInterrupted()) {
        CompletableFuture.supplyAsync(
                () -> {
                  try (KafkaConsumer<String, String> metadata = new KafkaConsumer<>(config)) {
                    return metadata.endOffsets(List.of(partition));
                  }
                })
            .thenAccept(ends -> latest.accept(ends.get(partition)));
        for (ConsumerRecord<String, String> row : consumer.poll(Duration.ofSeconds(1))) {
          rows.accept(row.value());
        }
      }
    }
  }
}
