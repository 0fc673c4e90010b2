// check: default
// A consumer that is polled by one thread and committed by another.
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class ConsumerLoop {
  private final KafkaConsumer<String, String> consumer;
  private final ExecutorService workers;

  ConsumerLoop(Properties properties, ExecutorService workers) {
    this.consumer = new KafkaConsumer<>(properties);
    this.workers = workers;
  }

  void run(ScheduledExecutorService scheduler) {
    scheduler.scheduleAtFixedRate(this::commit, 5, 5, TimeUnit.SECONDS); // !! capture.not.sendable
    while (true) {
      for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofSeconds(1))) {
        workers.execute(() -> handle(each)); // !! capture.not.sendable
        workers.execute(() -> print(each));
      }
    }
  }

  private void handle(ConsumerRecord<String, String> each) {
    print(each);
    commit();
  }

  private void print(ConsumerRecord<String, String> each) {
    System.out.println(each.value());
  }

  private void commit() {
    consumer.commitSync();
  }
}
