package com.example.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.jpa.broken.Balances;
import com.example.jpa.broken.Purchases;
import dev.taskbound.inputs.BusyPool;
import dev.taskbound.inputs.Symptom;
import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BrokenTest {
  private static final Accounts ACCOUNTS = new Accounts();
  private final List<String> mails = new CopyOnWriteArrayList<>();

  @AfterAll
  static void close() {
    ACCOUNTS.close();
  }

  @Test
  void theEntityManagerIsClosedWhenThePoolGetsToIt() {
    BusyPool pool = new BusyPool();
    new Purchases(ACCOUNTS.factory, pool).book(ACCOUNTS.open(100), 30, mails::add);
    Throwable symptom = Symptom.thrown(IllegalStateException.class, pool::catchUp);
    assertTrue(symptom.getMessage().contains("closed"), symptom.getMessage());
    assertEquals(List.of(), mails);
  }

  /** The pool is quick: it sees what is not committed, and never will be. */
  @Test
  void theCustomerIsToldOfAPurchaseThatIsNotBooked() {
    long account = ACCOUNTS.open(100);
    Purchases purchases = new Purchases(ACCOUNTS.factory, BusyPool::elsewhere);
    assertThrows(RollbackException.class, () -> purchases.book(account, 130, mails::add));
    Symptom.seen("not booked, but a mail was sent: " + mails);
    assertEquals(List.of("left: -30"), mails);
  }

  @Test
  void twoThreadsTakeEachOthersResults() throws Exception {
    List<Long> ids = List.of(ACCOUNTS.open(100), ACCOUNTS.open(200));
    try (EntityManager entities = ACCOUNTS.factory.createEntityManager()) {
      Overlap overlap = new Overlap(ACCOUNTS.factory);
      Balances balances = new Balances(entities, overlap);
      CompletionException symptom =
          Symptom.thrown(CompletionException.class, () -> balances.sum(ids));
      assertTrue(symptom.getMessage().contains("Illegal pop()"), symptom.getMessage());
      overlap.end();
    }
  }
}
