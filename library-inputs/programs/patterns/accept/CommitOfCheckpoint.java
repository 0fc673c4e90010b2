// check: default
// source: https://github.com/apache/seatunnel/issues/2754
// Fix: the checkpoint leaves a task in a queue, and the consumer's thread runs it.
package seatunnel.source;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

class CommitOfCheckpoint {
  private final ScheduledExecutorService checkpoints;
  private final Consumer<byte[]> output;

  CommitOfCheckpoint(ScheduledExecutorService checkpoints, Consumer<byte[]> output) {
    this.checkpoints = checkpoints;
    this.output = output;
  }

  void run(Properties config, String topic) {
    Queue<Consumer<KafkaConsumer<byte[], byte[]>>> tasks = new ConcurrentLinkedQueue<>();
    checkpoints.scheduleAtFixedRate(
        () -> tasks.add(consumer -> consumer.commitSync()), 10, 10, TimeUnit.SECONDS);
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(config)) {
      consumer.subscribe(List.of(topic));
      while (!Thread.currentThread().isInterrupted()) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          output.accept(record.value());
        }
        Consumer<KafkaConsumer<byte[], byte[]>> task = tasks.poll();
        if (task != null) {
          task.accept(consumer);
        }
      }
    }
  }
}
