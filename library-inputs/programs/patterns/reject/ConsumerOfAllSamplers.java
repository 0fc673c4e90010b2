// check: default
// source: https://github.com/rollno748/di-kafkameter/issues/10
// Symptom: with more than one sampler thread: "KafkaConsumer is not safe for multi-threaded access".
package meter.sampler;

import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class ConsumerOfAllSamplers {
  private static KafkaConsumer<String, String> consumer; // !! escape.to.static
  private final Duration timeout;

  ConsumerOfAllSamplers(Duration timeout) {
    this.timeout = timeout;
  }

  static synchronized void testStarted(Properties config, Set<String> topics) {
    if (consumer == null) {
      consumer = new KafkaConsumer<>(config);
      consumer.subscribe(topics);
    }
  }

  int sample() {
    return consumer.poll(timeout).count();
  }
}
