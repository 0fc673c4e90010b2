package com.example.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.servlet.broken.OrderServlet;
import dev.taskbound.inputs.BusyPool;
import dev.taskbound.inputs.Symptom;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenTest {
  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final BusyPool pool = new BusyPool();

  @TempDir Path work;

  @Test
  void theRequestIsGoneWhenThePoolGetsToIt() throws Exception {
    try (Shop shop = new Shop(work, new OrderServlet(pool, sent::add), true)) {
      assertEquals(202, shop.order("alice"));
      // The only thread has recycled one request before it takes the next.
      assertEquals(202, shop.order("bob"));
      Throwable symptom = Symptom.thrown(IllegalStateException.class, pool::catchUp);
      assertTrue(symptom.getMessage().contains("recycled"), symptom.getMessage());
      assertEquals(List.of(), sent);
    }
  }

  /** Where facades are not discarded (before Tomcat 10, unless asked for), nothing is thrown. */
  @Test
  void anotherCustomerGetsTheReceipt() throws Exception {
    Executor lateByOne =
        task -> {
          pool.catchUp();
          pool.execute(task);
        };
    try (Shop shop = new Shop(work, new OrderServlet(lateByOne, sent::add), false)) {
      assertEquals(202, shop.order("alice"));
      assertEquals(202, shop.order("bob"));
    }
    Symptom.seen("alice has ordered, but the receipt went to " + sent);
    assertEquals(List.of("bob"), sent);
  }
}
