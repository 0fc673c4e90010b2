package com.example.jpa.broken;

import com.example.jpa.Account;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Loads accounts in parallel, with one entity manager. */
public final class Balances {
  private final EntityManager entities;
  private final Executor pool;

  public Balances(EntityManager entities, Executor pool) {
    this.entities = entities;
    this.pool = pool;
  }

  /** Returns the sum of the balances of some accounts. */
  public long sum(List<Long> ids) {
    List<CompletableFuture<Account>> accounts = new ArrayList<>();
    for (long id : ids) {
      accounts.add(
          CompletableFuture.supplyAsync(
              () -> entities.find(Account.class, id), pool)); // !! capture.not.sendable
    }
    return accounts.stream().map(CompletableFuture::join).mapToLong(Account::balance).sum();
  }
}
