// check: default
// A runner that is given a consumer takes it to another thread.

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class RunnerWithGivenConsumer {
  static final class Runner implements Runnable {
    private final Consumer<String, String> consumer;

    Runner(Consumer<String, String> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void run() {
      consumer.poll(Duration.ofSeconds(1));
    }
  }

  record Job(KafkaConsumer<String, String> consumer) implements Runnable {
    @Override
    public void run() {
      consumer.poll(Duration.ofSeconds(1));
    }
  }

  void start(ExecutorService pool, KafkaConsumer<String, String> consumer) {
    pool.submit(new Runner(consumer)); // !! argument.not.sendable
    pool.execute(new Job(consumer)); // !! argument.not.sendable
    new Thread(new Runner(consumer)).start(); // !! argument.not.sendable
  }
}
