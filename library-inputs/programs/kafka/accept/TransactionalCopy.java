// check: default
// Read, process and write in one thread, in transactions.

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

final class TransactionalCopy {
  private final Consumer<String, String> consumer;
  private final Producer<String, String> producer;

  TransactionalCopy(Consumer<String, String> consumer, Producer<String, String> producer) {
    this.consumer = consumer;
    this.producer = producer;
  }

  void run(Map<TopicPartition, OffsetAndMetadata> offsets) {
    producer.initTransactions();
    ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
    try {
      producer.beginTransaction();
      for (ConsumerRecord<String, String> each : records) {
        producer.send(
            new ProducerRecord<>("copy", each.key(), each.value()),
            (metadata, error) -> System.out.println(each.offset()));
      }
      producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
      producer.commitTransaction();
    } catch (KafkaException e) {
      producer.abortTransaction();
    }
  }
}
