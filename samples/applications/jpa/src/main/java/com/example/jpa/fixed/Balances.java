package com.example.jpa.fixed;

import com.example.jpa.Account;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Loads accounts in parallel, each with an entity manager of its own. */
public final class Balances {
  private final EntityManagerFactory factory;
  private final Executor pool;

  public Balances(EntityManagerFactory factory, Executor pool) {
    this.factory = factory;
    this.pool = pool;
  }

  /** Returns the sum of the balances of some accounts. */
  public long sum(List<Long> ids) {
    List<CompletableFuture<Account>> accounts = new ArrayList<>();
    for (long id : ids) {
      accounts.add(CompletableFuture.supplyAsync(() -> load(id), pool));
    }
    return accounts.stream().map(CompletableFuture::join).mapToLong(Account::balance).sum();
  }

  private Account load(long id) {
    try (EntityManager entities = factory.createEntityManager()) {
      return entities.find(Account.class, id);
    }
  }
}
