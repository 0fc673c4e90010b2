// check: default
// An entity manager is for one thread at a time.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;

class ManagerCrosses {
  private EntityManager shared;

  void saveAll(EntityManagerFactory factory, ExecutorService pool, List<Object> items) {
    EntityManager em = factory.createEntityManager();
    EntityTransaction tx = em.getTransaction();
    tx.begin();
    for (Object item : items) {
      pool.submit(() -> em.persist(item)); // !! capture.not.sendable
    }
    pool.execute(tx::commit); // !! capture.not.sendable
    items.parallelStream().forEach(em::merge); // !! capture.not.sendable
    items.parallelStream().forEach(item -> em.detach(item)); // !! capture.not.sendable
  }

  CompletableFuture<List<Object>> find(EntityManager em, String name) {
    TypedQuery<Object> query = em.createQuery("select i from Item i", Object.class);
    Supplier<List<Object>> later = query::getResultList;
    return CompletableFuture.supplyAsync(later) // !! argument.not.sendable
        .thenApply(
            found -> {
              em.clear(); // !! capture.not.sendable
              return found;
            });
  }

  void stream(EntityManager em) {
    Stream<Object> all = em.createQuery("select i from Item i", Object.class).getResultStream();
    new Thread(() -> all.forEach(System.out::println)).start(); // !! capture.not.sendable
  }

  void field(ExecutorService pool) {
    pool.submit(() -> shared.flush()); // !! capture.not.sendable
  }

  record Job(EntityManager em, Map<String, Object> row) implements Runnable {
    @Override
    public void run() {
      em.persist(row);
    }
  }

  void job(EntityManager em, ExecutorService pool) {
    pool.execute(new Job(em, Map.of())); // !! argument.not.sendable
  }
}
