package com.example.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.kafka.broken.OrderListener;
import dev.taskbound.inputs.Symptom;
import java.net.Socket;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;

class BrokenTest {
  private final List<String> ledger = new CopyOnWriteArrayList<>();
  private final OrderListener listener = new OrderListener(ledger::add);

  @Test
  void theConsumerIsClosedUnderThePoll() throws Throwable {
    Orders orders = new Orders();
    FutureTask<Void> loop = Background.start(() -> listener.run(orders.consumer));
    orders.booked.await();
    Background.end(Background.start(listener.hook(orders.consumer)));
    Throwable symptom = Symptom.thrown(IllegalStateException.class, () -> Background.end(loop));
    assertTrue(symptom.getMessage().contains("already been closed"), symptom.getMessage());
    assertEquals(List.of("tea", "salt"), ledger);
  }

  @Test
  void theConsumerDoesNotLetTheHookIn() throws Throwable {
    try (SilentBroker broker = new SilentBroker();
        Consumer<String, String> consumer = broker.consumer()) {
      FutureTask<Void> loop = Background.start(() -> listener.run(consumer));
      try (Socket connection = broker.polled()) {
        FutureTask<Void> hook = Background.start(listener.hook(consumer));
        Throwable symptom =
            Symptom.thrown(ConcurrentModificationException.class, () -> Background.end(hook));
        assertTrue(symptom.getMessage().contains("multi-threaded"), symptom.getMessage());
        assertTrue(connection.isConnected());
        consumer.wakeup();
        assertThrows(WakeupException.class, () -> Background.end(loop));
      }
    }
  }
}
