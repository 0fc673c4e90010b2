package com.example.kafka.broken;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Has its consumer closed by a shutdown hook, while another thread polls. */
public final class OrderListener {
  private final java.util.function.Consumer<String> ledger;

  public OrderListener(java.util.function.Consumer<String> ledger) {
    this.ledger = ledger;
  }

  /** Books orders, in the thread that calls it. */
  public void run(Consumer<String, String> consumer) {
    Runtime.getRuntime().addShutdownHook(hook(consumer));
    consumer.subscribe(List.of("orders"));
    while (true) {
      for (ConsumerRecord<String, String> order : consumer.poll(Duration.ofMinutes(1))) {
        ledger.accept(order.value());
      }
    }
  }

  /** Returns what stops it. */
  public Thread hook(Consumer<String, String> consumer) {
    return new Thread(() -> consumer.close(), "shutdown"); // !! capture.not.sendable
  }
}
