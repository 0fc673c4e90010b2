// check: default
// Each task makes its own manager; the factory is for all.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class ManagerPerThread {
  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current;

  ManagerPerThread(EntityManagerFactory factory) {
    this.factory = factory;
    this.current = ThreadLocal.withInitial(factory::createEntityManager);
  }

  Future<?> rename(ExecutorService pool, long id, String name) {
    return pool.submit(
        () -> {
          try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            em.createQuery("update Item i set i.name = :name where i.id = :id")
                .setParameter("name", name)
                .setParameter("id", id)
                .executeUpdate();
            em.getTransaction().commit();
          }
        });
  }

  CompletableFuture<Long> count(ExecutorService pool) {
    return CompletableFuture.supplyAsync(
        () ->
            current
                .get()
                .createQuery("select count(i) from Item i", Long.class)
                .getSingleResult(),
        pool);
  }

  List<Object> all(ExecutorService pool) throws Exception {
    Callable<List<Object>> task =
        () -> {
          EntityManager em = factory.createEntityManager();
          try {
            return em.createQuery("select i from Item i", Object.class).getResultList();
          } finally {
            em.close();
          }
        };
    return pool.submit(task).get();
  }

  void parallel(List<Long> ids) {
    ids.parallelStream()
        .forEach(
            id -> {
              try (EntityManager em = factory.createEntityManager()) {
                em.remove(em.getReference(Object.class, id));
              }
            });
  }
}
