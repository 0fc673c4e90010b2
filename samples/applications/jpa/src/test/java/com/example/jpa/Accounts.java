package com.example.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

/** A database in memory with accounts. */
final class Accounts implements AutoCloseable {
  final EntityManagerFactory factory = Persistence.createEntityManagerFactory("accounts");

  private long last;

  /** Opens an account; returns its id. */
  long open(long balance) {
    last++;
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      entities.persist(new Account(last, balance));
      entities.getTransaction().commit();
    }
    return last;
  }

  @Override
  public void close() {
    factory.close();
  }
}
