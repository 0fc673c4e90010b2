// check: default
// Workers commit with the consumer that the loop polls.

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class CommittedByWorkers {
  private final KafkaConsumer<String, String> consumer;
  private final ExecutorService workers;

  CommittedByWorkers(KafkaConsumer<String, String> consumer, ExecutorService workers) {
    this.consumer = consumer;
    this.workers = workers;
  }

  void loop() {
    for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofSeconds(1))) {
      workers.submit(
          () -> {
            System.out.println(each.value());
            consumer.commitSync(); // !! capture.not.sendable
          });
      CompletableFuture.runAsync(() -> System.out.println(each.key()), workers)
          .thenRun(consumer::commitAsync); // !! capture.not.sendable
    }
  }
}
