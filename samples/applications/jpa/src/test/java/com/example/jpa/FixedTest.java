package com.example.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.jpa.fixed.Balances;
import com.example.jpa.fixed.Purchases;
import dev.taskbound.inputs.BusyPool;
import jakarta.persistence.RollbackException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FixedTest {
  private static final Accounts ACCOUNTS = new Accounts();
  private final List<String> mails = new CopyOnWriteArrayList<>();

  @AfterAll
  static void close() {
    ACCOUNTS.close();
  }

  @Test
  void theBackgroundHasItsOwnEntityManager() {
    BusyPool pool = new BusyPool();
    new Purchases(ACCOUNTS.factory, pool).book(ACCOUNTS.open(100), 30, mails::add);
    pool.catchUp();
    assertEquals(List.of("left: 70"), mails);
  }

  @Test
  void onlyABookedPurchaseIsTold() {
    long account = ACCOUNTS.open(100);
    Purchases purchases = new Purchases(ACCOUNTS.factory, BusyPool::elsewhere);
    assertThrows(RollbackException.class, () -> purchases.book(account, 130, mails::add));
    assertEquals(List.of(), mails);
  }

  @Test
  void twoThreadsDoNotMeet() throws Exception {
    List<Long> ids = List.of(ACCOUNTS.open(100), ACCOUNTS.open(200));
    Overlap overlap = new Overlap(ACCOUNTS.factory);
    assertEquals(300, new Balances(ACCOUNTS.factory, overlap).sum(ids));
    overlap.end();
  }
}
