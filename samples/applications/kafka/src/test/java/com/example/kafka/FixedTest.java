package com.example.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.kafka.fixed.OrderListener;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;

class FixedTest {
  private final List<String> ledger = new CopyOnWriteArrayList<>();
  private final OrderListener listener = new OrderListener(ledger::add);

  @Test
  void theHookWakesTheLoopUp() throws Throwable {
    Orders orders = new Orders();
    FutureTask<Void> loop = Background.start(() -> listener.run(orders.consumer));
    orders.booked.await();
    Background.end(Background.start(listener.hook(orders.consumer)));
    assertTrue(orders.consumer.closed());
    Background.end(loop);
    assertEquals(List.of("tea", "salt"), ledger);
  }

  @Test
  void thePollEndsAtOnce() throws Throwable {
    try (SilentBroker broker = new SilentBroker()) {
      Consumer<String, String> consumer = broker.consumer();
      FutureTask<Void> loop = Background.start(() -> listener.run(consumer));
      try (Socket connection = broker.polled()) {
        assertTrue(connection.isConnected());
        Background.end(Background.start(listener.hook(consumer)));
        Background.end(loop);
      }
    }
  }
}
