// check: default
// Records are plain data; the offsets come back to the thread that polls.

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

final class RecordsToWorkers {
  private final KafkaConsumer<String, String> consumer;
  private final ExecutorService workers;
  private final ConcurrentLinkedQueue<TopicPartition> finished = new ConcurrentLinkedQueue<>();

  RecordsToWorkers(KafkaConsumer<String, String> consumer, ExecutorService workers) {
    this.consumer = consumer;
    this.workers = workers;
  }

  void once() throws Exception {
    ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    List<Future<?>> open = new ArrayList<>();
    for (TopicPartition partition : records.partitions()) {
      List<ConsumerRecord<String, String>> batch = records.records(partition);
      open.add(workers.submit(() -> batch.forEach(this::handle)));
      long last = batch.get(batch.size() - 1).offset();
      offsets.put(partition, new OffsetAndMetadata(last + 1));
      workers.execute(() -> finished.add(partition));
    }
    for (Future<?> each : open) {
      each.get();
    }
    consumer.commitSync(offsets);
    List<TopicPartition> ready = new ArrayList<>(finished);
    consumer.resume(ready);
  }

  private void handle(ConsumerRecord<String, String> record) {
    System.out.println(record.key() + record.value());
  }
}
