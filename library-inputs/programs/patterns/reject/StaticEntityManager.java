// check: default
// source: https://github.com/SAP-archive/cloud-sample-library/pull/1
// Symptom: concurrent requests of the library application disturb each other's transactions.
package library.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

final class StaticEntityManager {
  private static final EntityManagerFactory FACTORY =
      Persistence.createEntityManagerFactory("library");
  private static EntityManager entityManager; // !! escape.to.static

  private StaticEntityManager() {}

  static synchronized EntityManager get() {
    if (entityManager == null) {
      entityManager = FACTORY.createEntityManager();
    }
    return entityManager;
  }
}
