// check: default
// One consumer for everybody.

import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class StaticConsumer {
  private static final KafkaConsumer<String, String> CONSUMER = // !! escape.to.static
      new KafkaConsumer<>(new Properties());
  static volatile Consumer<String, String> current; // !! escape.to.static

  static int topics() {
    return CONSUMER.subscription().size();
  }
}
