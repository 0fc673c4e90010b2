package com.example.jpa.broken;

import com.example.jpa.Account;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Has the background use the entity manager of the purchase. */
public final class Purchases {
  private final EntityManagerFactory factory;
  private final Executor background;

  public Purchases(EntityManagerFactory factory, Executor background) {
    this.factory = factory;
    this.background = background;
  }

  /** Books a purchase, and has the customer told what is left. */
  public void book(long id, long amount, Consumer<String> mail) {
    EntityManager entities = factory.createEntityManager();
    try {
      entities.getTransaction().begin();
      entities.find(Account.class, id).spend(amount);
      background.execute(
          () -> {
            Account account = entities.find(Account.class, id); // !! capture.not.sendable
            mail.accept("left: " + account.balance());
          });
      entities.getTransaction().commit();
    } finally {
      entities.close();
    }
  }
}
