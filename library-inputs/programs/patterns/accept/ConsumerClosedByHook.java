// check: default
// source: https://github.com/apache/kafka/pull/11164
// Fix: the hook wakes the consumer up; the polling thread closes it.
package tools.copier;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;

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
                  consumer.wakeup();
                }));
    try {
      consumer.subscribe(List.of(args[1]));
      while (!stopping.get()) {
        ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(200));
        for (ConsumerRecord<String, String> record : records) {
          System.out.println(record.key() + "=" + record.value());
        }
      }
    } catch (WakeupException e) {
      if (!stopping.get()) {
        throw e;
      }
    } finally {
      consumer.close();
    }
  }
}
