// check: default
// Rebalance listeners and commit callbacks run in poll, in the consumer's own thread.

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

final class RebalanceInPoll {
  private final Map<TopicPartition, OffsetAndMetadata> pending = new HashMap<>();

  static final class Saver implements ConsumerRebalanceListener {
    private final Consumer<?, ?> consumer;

    Saver(Consumer<?, ?> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      consumer.commitSync();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      consumer.seekToBeginning(partitions);
    }
  }

  void subscribe(KafkaConsumer<String, String> consumer) {
    consumer.subscribe(List.of("a"), new Saver(consumer));
    consumer.subscribe(
        List.of("b"),
        new ConsumerRebalanceListener() {
          @Override
          public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            consumer.commitSync(pending);
          }

          @Override
          public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            partitions.forEach(each -> consumer.seek(each, 0));
          }
        });
    consumer.commitAsync(
        (offsets, error) -> {
          if (error != null) {
            consumer.commitSync(offsets);
          }
        });
  }
}
