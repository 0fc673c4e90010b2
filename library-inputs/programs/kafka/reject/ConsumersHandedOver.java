// check: default
// Consumers out of collections are consumers.

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class ConsumersHandedOver {
  void all(List<KafkaConsumer<String, String>> consumers, ExecutorService pool) {
    for (KafkaConsumer<String, String> each : consumers) {
      pool.submit(() -> each.poll(Duration.ofSeconds(1))); // !! capture.not.sendable
    }
    consumers.forEach(each -> pool.execute(each::commitSync)); // !! capture.not.sendable
  }

  void close(Map<String, KafkaConsumer<String, String>> consumers, ExecutorService pool) {
    pool.submit(() -> consumers.values().forEach(KafkaConsumer::close)); // !! capture.not.sendable
  }

  KafkaConsumer<String, String> made(
      Supplier<KafkaConsumer<String, String>> factory, ExecutorService pool) throws Exception {
    return pool.submit(() -> factory.get()).get(); // !! result.not.sendable
  }
}
