// check: default
// source: https://github.com/confluentinc/ksql/pull/4483
// Fix: the thread that polls also closes.
package server.commands;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class CommandRunnerStop {
  private final ExecutorService runner = Executors.newSingleThreadExecutor();
  private final Consumer<String> commands;

  CommandRunnerStop(Consumer<String> commands) {
    this.commands = commands;
  }

  void serve(Properties config, CountDownLatch stop) throws InterruptedException {
    Consumer<String> target = commands;
    AtomicBoolean stopped = new AtomicBoolean();
    runner.execute(
        () -> {
          try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config)) {
            consumer.subscribe(List.of("commands"));
            while (!stopped.get()) {
              for (ConsumerRecord<String, String> row : consumer.poll(Duration.ofMillis(500))) {
                target.accept(row.value());
              }
            }
          }
        });
    stop.await();
    stopped.set(true);
  }
}
