// check: default
// source: https://github.com/rollno748/di-kafkameter/issues/10
// Fix: each sampler thread has a consumer.
package meter.sampler;

import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class ConsumerOfAllSamplers {
  private static final ThreadLocal<KafkaConsumer<String, String>> CONSUMER = new ThreadLocal<>();
  private final Duration timeout;

  ConsumerOfAllSamplers(Duration timeout) {
    this.timeout = timeout;
  }

  static void threadStarted(Properties config, Set<String> topics) {
    KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config);
    consumer.subscribe(topics);
    CONSUMER.set(consumer);
  }

  static void threadFinished() {
    CONSUMER.get().close();
    CONSUMER.remove();
  }

  int sample() {
    return CONSUMER.get().poll(timeout).count();
  }
}
