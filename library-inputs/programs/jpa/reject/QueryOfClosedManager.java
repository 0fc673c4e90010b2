// check: default
// A query that was configured is still the manager's.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.List;

class QueryOfClosedManager {
  TypedQuery<Object> firstPage(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    TypedQuery<Object> query = em.createQuery("from Item", Object.class).setMaxResults(20);
    em.close();
    return query; // !! escape.by.return
  }

  List<Object> secondPage(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    TypedQuery<Object> query = em.createQuery("from Item", Object.class).setFirstResult(20);
    em.close();
    return query.getResultList(); // !! use.after.release
  }
}
