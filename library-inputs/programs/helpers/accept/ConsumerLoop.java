// check: default
// A consumer that its own thread makes, and that another one only wakes up.
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class ConsumerLoop {
  private final KafkaConsumer<String, String> consumer;
  private volatile boolean running = true;

  ConsumerLoop(Properties properties) {
    this.consumer = new KafkaConsumer<>(properties);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  private void stop() {
    running = false;
    consumer.wakeup();
  }

  void run() {
    while (running) {
      for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofSeconds(1))) {
        System.out.println(each.value());
      }
    }
  }

  static final class Worker implements Runnable {
    private final Properties properties;
    private KafkaConsumer<String, String> own;

    Worker(Properties properties) {
      this.properties = properties;
    }

    @Override
    public void run() {
      own = new KafkaConsumer<>(properties);
      try {
        own.subscribe(List.of("a"));
        loop();
      } finally {
        own.close();
      }
    }

    private void loop() {
      while (!Thread.currentThread().isInterrupted()) {
        own.poll(Duration.ofSeconds(1)).forEach(record -> System.out.println(record.value()));
      }
    }
  }

  static void start(ExecutorService executor, Properties properties) {
    executor.submit(new Worker(properties));
  }
}
