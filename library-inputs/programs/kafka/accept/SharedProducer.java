// check: default
// A producer is for all threads; callbacks only touch what may be shared.

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

final class SharedProducer {
  private static Producer<String, String> instance;
  private final AtomicLong failures = new AtomicLong();
  private final ConcurrentLinkedQueue<Long> offsets = new ConcurrentLinkedQueue<>();

  void send(KafkaProducer<String, String> producer, ExecutorService pool) throws Exception {
    instance = producer;
    for (int i = 0; i < 10; i++) {
      String key = Integer.toString(i);
      pool.execute(
          () -> producer.send(new ProducerRecord<>("out", key, "v"), this::sent));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    producer.flush();
    producer.close();
  }

  private void sent(RecordMetadata metadata, Exception error) {
    if (error != null) {
      failures.incrementAndGet();
    } else {
      offsets.add(metadata.offset());
    }
  }
}
