// check: default
// A closed consumer is gone, and so is a closed producer.

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

final class PolledAfterClose {
  void run(Consumer<String, String> consumer) {
    while (true) {
      ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1)); // !! use.after.release
      if (records.isEmpty()) {
        consumer.close(Duration.ofSeconds(5));
      }
    }
  }

  void send(KafkaProducer<String, String> producer) {
    producer.close();
    producer.send(new ProducerRecord<>("t", "v")); // !! use.after.release
  }
}
