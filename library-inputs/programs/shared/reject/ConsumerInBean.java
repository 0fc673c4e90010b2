// check: default
// A consumer belongs to one thread; the methods of a bean are called by many.

import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.stereotype.Component;

@Component
class ConsumerInBean {
  private final KafkaConsumer<String, String> consumer; // !! class.not.sendable
  private Consumer<String, String> other; // !! class.not.sendable

  ConsumerInBean() {
    consumer = new KafkaConsumer<>(new Properties());
  }

  int poll() {
    other = consumer;
    return consumer.poll(Duration.ofSeconds(1)).count() + other.hashCode();
  }
}
