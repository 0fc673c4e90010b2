// check: default
// A helper that runs a closure in a transaction of another thread.
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;

class WithTransaction {
  private final EntityManagerFactory factory;
  private final ExecutorService executor;

  WithTransaction(EntityManagerFactory factory, ExecutorService executor) {
    this.factory = factory;
    this.executor = executor;
  }

  private <T> T withTransaction(Function<EntityManager, T> body) {
    EntityManager manager = factory.createEntityManager();
    try {
      manager.getTransaction().begin();
      T result = body.apply(manager);
      manager.getTransaction().commit();
      return result;
    } finally {
      manager.close();
    }
  }

  private <T> CompletableFuture<T> async(Function<EntityManager, T> body) {
    return CompletableFuture.supplyAsync(() -> withTransaction(body), executor);
  }

  private void later(Consumer<EntityManager> body) {
    async(
        manager -> {
          body.accept(manager);
          return null;
        });
  }

  void save(EntityManager around, Object item) {
    async(manager -> manager.merge(around.find(Object.class, 1))); // !! capture.not.sendable
    later(manager -> around.persist(item)); // !! capture.not.sendable
    withTransaction(manager -> around.merge(item));
  }
}
