package com.example.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.servlet.fixed.AsyncOrderServlet;
import com.example.servlet.fixed.OrderServlet;
import dev.taskbound.inputs.BusyPool;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedTest {
  private final List<String> sent = new CopyOnWriteArrayList<>();

  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachCustomerGetsAReceipt(boolean discardFacades) throws Exception {
    BusyPool pool = new BusyPool();
    try (Shop shop = new Shop(work, new OrderServlet(pool, sent::add), discardFacades)) {
      assertEquals(202, shop.order("alice"));
      assertEquals(202, shop.order("bob"));
      pool.catchUp();
    }
    assertEquals(List.of("alice", "bob"), sent);
  }

  @Test
  void theAnswerWaitsForTheReceipt() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try (Shop shop = new Shop(work, new AsyncOrderServlet(pool, sent::add), true)) {
      assertEquals(200, shop.order("alice"));
      assertEquals(List.of("alice"), sent);
    } finally {
      pool.shutdown();
    }
  }
}
