// check: default
// source: https://github.com/apache/kafka/pull/11164
// Symptom: "ConcurrentModificationException: KafkaConsumer is not safe for multi-threaded access" on shutdown, while the main thread polls.
package tools.copier;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class ConsumerClosedByHook {
  private ConsumerClosedByHook() {}

  public static void main(String[] args) {
    Properties config = new Properties();
    config.put("bootstrap.servers", args[0]);
    AtomicBoolean stopping = new AtomicBoolean();
    KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping.set(true);
                  consumer.close(); // !! capture.not.sendable
                }));
    consumer.subscribe(List.of(args[1]));
    while (!stopping.get()) {
      ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(200));
      for (ConsumerRecord<String, String> record : records) {
        System.out.println(record.key() + "=" + record.value());
      }
    }
  }
}
