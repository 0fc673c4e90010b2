// check: default
// source: https://github.com/spring-attic/spring-cloud-stream-binder-kafka/issues/1019
// Fix: each computation has a metadata consumer of its own.
package binder.metrics;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;

class LagOfBinder {
  private final Map<String, Integer> partitions = new ConcurrentHashMap<>();

  Map<String, Integer> start(
      ScheduledExecutorService scheduler, Properties config, List<String> topics) {
    Map<String, Integer> counts = partitions;
    for (String topic : topics) {
      scheduler.scheduleWithFixedDelay(
          () -> {
            try (Consumer<byte[], byte[]> metadata = new KafkaConsumer<>(config)) {
              List<PartitionInfo> known = metadata.partitionsFor(topic);
              counts.put(topic, known == null ? 0 : known.size());
            }
          },
          10,
          60,
          TimeUnit.SECONDS);
    }
    return counts;
  }
}
