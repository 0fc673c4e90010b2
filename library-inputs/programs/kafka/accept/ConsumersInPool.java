// check: default
// A pool of consumers in one thread, and their positions as plain data.

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

final class ConsumersInPool implements AutoCloseable {
  private final List<KafkaConsumer<String, String>> consumers = new ArrayList<>();
  private final Map<String, KafkaConsumer<String, String>> byTopic = new LinkedHashMap<>();

  ConsumersInPool(Properties settings, List<String> topics) {
    for (String topic : topics) {
      KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings);
      consumer.subscribe(List.of(topic));
      consumers.add(consumer);
      byTopic.put(topic, consumer);
    }
  }

  void round(Executor monitor) {
    byTopic.forEach((topic, consumer) -> consumer.poll(Duration.ofMillis(10)));
    for (KafkaConsumer<String, String> consumer : consumers) {
      Set<TopicPartition> assigned = consumer.assignment();
      Map<TopicPartition, Long> ends = consumer.endOffsets(assigned);
      monitor.execute(() -> System.out.println(ends));
    }
  }

  @Override
  public void close() {
    consumers.forEach(KafkaConsumer::close);
  }
}
