package com.example.jpa.fixed;

import com.example.jpa.Account;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Has the background open an entity manager of its own, after the purchase is committed. */
public final class Purchases {
  private final EntityManagerFactory factory;
  private final Executor background;

  public Purchases(EntityManagerFactory factory, Executor background) {
    this.factory = factory;
    this.background = background;
  }

  /** Books a purchase, and has the customer told what is left. */
  public void book(long id, long amount, Consumer<String> mail) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      entities.find(Account.class, id).spend(amount);
      entities.getTransaction().commit();
    }
    background.execute(() -> mail.accept("left: " + balance(id)));
  }

  private long balance(long id) {
    try (EntityManager entities = factory.createEntityManager()) {
      return entities.find(Account.class, id).balance();
    }
  }
}
