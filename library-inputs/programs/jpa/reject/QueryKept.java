// check: default
// A query outlives the manager that made it: in a field, a list, a static, or a task.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class QueryKept {
  private static Object last;
  private final List<Object> prepared = new ArrayList<>();
  private TypedQuery<Object> all;

  void prepare(EntityManagerFactory factory) {
    try (EntityManager em = factory.createEntityManager()) {
      all = em.createQuery("select i from Item i", Object.class); // !! escape.to.field
      prepared.add(em.createNativeQuery("select 1")); // !! escape.to.container
      last = em.createNativeQuery("select 2"); // !! escape.to.static
    }
  }

  Callable<List<Object>> later(EntityManager em, ExecutorService pool) {
    TypedQuery<Object> query = em.createQuery("select i from Item i", Object.class);
    pool.submit(query::getResultList); // !! capture.not.sendable
    Callable<List<Object>> task = query.setMaxResults(1)::getResultList;
    pool.submit(task); // !! argument.not.sendable
    return task;
  }
}
