package com.example.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;

/** A topic in memory with two orders. */
final class Orders {
  private static final TopicPartition PARTITION = new TopicPartition("orders", 0);

  /** Both orders are booked when this is down. */
  final CountDownLatch booked = new CountDownLatch(1);

  final MockConsumer<String, String> consumer = new MockConsumer<>(OffsetResetStrategy.EARLIEST);

  Orders() {
    consumer.schedulePollTask(
        () -> {
          consumer.rebalance(List.of(PARTITION));
          consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
          consumer.addRecord(new ConsumerRecord<>("orders", 0, 0, "1", "tea"));
          consumer.addRecord(new ConsumerRecord<>("orders", 0, 1, "2", "salt"));
        });
    consumer.schedulePollTask(() -> {});
    consumer.schedulePollTask(booked::countDown);
  }
}
