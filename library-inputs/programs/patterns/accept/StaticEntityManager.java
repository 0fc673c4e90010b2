// check: default
// source: https://github.com/SAP-archive/cloud-sample-library/pull/1
// Fix: each caller gets a manager of its own, and closes it.
package library.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

final class StaticEntityManager {
  private static final EntityManagerFactory FACTORY =
      Persistence.createEntityManagerFactory("library");

  private StaticEntityManager() {}

  static EntityManager open() {
    return FACTORY.createEntityManager();
  }

  static long bookCount() {
    try (EntityManager em = open()) {
      return em.createQuery("select count(b) from Book b", Long.class).getSingleResult();
    }
  }
}
