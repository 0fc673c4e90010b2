package com.example.kafka.fixed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.WakeupException;

/** Closes its consumer itself; the shutdown hook only wakes it up, and waits for that. */
public final class OrderListener {
  private final java.util.function.Consumer<String> ledger;
  private final CountDownLatch closed = new CountDownLatch(1);

  public OrderListener(java.util.function.Consumer<String> ledger) {
    this.ledger = ledger;
  }

  /** Books orders, in the thread that calls it, until the process is told to stop. */
  public void run(Consumer<String, String> consumer) {
    Runtime.getRuntime().addShutdownHook(hook(consumer));
    try (consumer) {
      consumer.subscribe(List.of("orders"));
      while (true) {
        for (ConsumerRecord<String, String> order : consumer.poll(Duration.ofMinutes(1))) {
          ledger.accept(order.value());
        }
      }
    } catch (WakeupException e) {
      // This is how it is told to stop.
    } finally {
      closed.countDown();
    }
  }

  /** Returns what stops it. */
  public Thread hook(Consumer<String, String> consumer) {
    return new Thread(
        () -> {
          consumer.wakeup();
          try {
            closed.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        "shutdown");
  }
}
