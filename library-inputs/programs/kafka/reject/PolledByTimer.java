// check: default
// A timer polls, and a parallel stream seeks.

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

class PolledByTimer {
  private final Consumer<String, String> consumer;

  PolledByTimer(Consumer<String, String> consumer) {
    this.consumer = consumer;
  }

  void start(ScheduledExecutorService timer) {
    timer.scheduleAtFixedRate(
        () -> consumer.poll(Duration.ofMillis(100)), 0, 1, TimeUnit.SECONDS); // !! capture.not.sendable
    timer.scheduleWithFixedDelay(this::once, 0, 1, TimeUnit.SECONDS); // !! capture.not.sendable
  }

  void rewind(List<TopicPartition> partitions) {
    partitions.parallelStream().forEach(each -> consumer.seek(each, 0)); // !! capture.not.sendable
  }

  private void once() {
    consumer.poll(Duration.ZERO);
  }
}
