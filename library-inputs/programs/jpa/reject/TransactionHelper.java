// check: default
// What a helper lends to a closure is not to be kept by it, nor used after the helper has closed it.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class TransactionHelper {
  private final EntityManagerFactory factory;

  TransactionHelper(EntityManagerFactory factory) {
    this.factory = factory;
  }

  private <T> T call(Function<EntityManager, T> work) {
    EntityManager em = factory.createEntityManager();
    try {
      return work.apply(em);
    } finally {
      em.close();
    }
  }

  CompletableFuture<Object> leak(long id) {
    return call(em -> CompletableFuture.supplyAsync(() -> em.find(Object.class, id))); // !! capture.not.sendable
  }

  void flushed() {
    EntityManager em = factory.createEntityManager();
    close(em);
    em.flush(); // !! use.after.release
  }

  private static void close(EntityManager em) {
    if (em.getTransaction().isActive()) {
      em.getTransaction().rollback();
    }
    em.close();
  }
}
