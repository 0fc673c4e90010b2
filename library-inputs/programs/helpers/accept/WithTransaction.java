// check: default
// A helper that runs a closure in a transaction, here.
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.List;
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
    EntityTransaction transaction = manager.getTransaction();
    transaction.begin();
    try {
      T result = body.apply(manager);
      transaction.commit();
      return result;
    } catch (RuntimeException e) {
      transaction.rollback();
      throw e;
    } finally {
      manager.close();
    }
  }

  private void inTransaction(Consumer<EntityManager> body) {
    withTransaction(
        manager -> {
          body.accept(manager);
          return null;
        });
  }

  private void later(Consumer<EntityManager> body) {
    executor.execute(() -> inTransaction(body));
  }

  long count(EntityManager around, Object item) {
    inTransaction(manager -> manager.persist(item));
    inTransaction(manager -> around.flush());
    later(manager -> manager.persist(item));
    return withTransaction(
        manager -> (Long) manager.createQuery("select count(i) from Item i").getSingleResult());
  }

  List<?> names(EntityManager around) {
    return withTransaction(
        manager -> {
          around.clear();
          return manager.createQuery("select i.name from Item i").getResultList();
        });
  }
}
