// check: default
// A shared service has a consumer in a field.

import java.time.Duration;
import javax.inject.Singleton;
import org.apache.kafka.clients.consumer.KafkaConsumer;

@Singleton
class ConsumerInSharedBean {
  private final KafkaConsumer<String, String> consumer; // !! class.not.sendable

  ConsumerInSharedBean(KafkaConsumer<String, String> consumer) {
    this.consumer = consumer;
  }

  int read() {
    return consumer.poll(Duration.ZERO).count();
  }
}
