// check: default
// A shutdown hook is another thread: it may wake the consumer up, not close it.

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class ClosedInHook {
  static void run(KafkaConsumer<String, String> consumer) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> consumer.close())); // !! capture.not.sendable
    consumer.poll(Duration.ofSeconds(1));
  }

  static void reference(Consumer<String, String> consumer) {
    Runtime.getRuntime().addShutdownHook(new Thread(consumer::close)); // !! capture.not.sendable
  }

  static void both(Consumer<String, String> consumer) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread() {
              @Override
              public void run() {
                consumer.wakeup();
                consumer.unsubscribe(); // !! capture.not.sendable
              }
            });
  }
}
