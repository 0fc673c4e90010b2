// check: default
// Each runner makes its own consumer in its own thread.

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class ConsumerPerThread {
  static final class Runner implements Runnable {
    private final Properties settings;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Runner(Properties settings) {
      this.settings = settings;
    }

    @Override
    public void run() {
      try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
        consumer.subscribe(List.of("in"));
        while (!stopped.get()) {
          consumer.poll(Duration.ofMillis(100)).forEach(r -> System.out.println(r.offset()));
        }
      }
    }

    void stop() {
      stopped.set(true);
    }
  }

  void start(ExecutorService pool, Properties settings, int threads) {
    for (int i = 0; i < threads; i++) {
      pool.execute(new Runner(settings));
    }
    pool.execute(
        () -> {
          try (KafkaConsumer<String, String> own = new KafkaConsumer<>(settings)) {
            own.poll(Duration.ZERO);
          }
        });
  }
}
