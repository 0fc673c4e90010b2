// check: default
// Send callbacks run on the producer's thread.

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

final class CallbackUsesConsumer {
  void copy(
      Consumer<String, String> consumer,
      KafkaProducer<String, String> producer,
      ConsumerRecord<String, String> from) {
    TopicPartition partition = new TopicPartition(from.topic(), from.partition());
    producer.send(
        new ProducerRecord<>("copy", from.value()),
        (metadata, error) ->
            consumer.commitSync( // !! capture.not.sendable
                Map.of(partition, new OffsetAndMetadata(from.offset() + 1))));
    producer.send(
        new ProducerRecord<>("copy", from.value()),
        new Callback() {
          @Override
          public void onCompletion(RecordMetadata metadata, Exception error) {
            consumer.commitAsync(); // !! capture.not.sendable
          }
        });
  }
}
