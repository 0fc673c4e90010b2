// check: default
// Queries, transactions and streams die with their manager.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

class UsedAfterClose {
  List<Object> query(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    TypedQuery<Object> query = em.createQuery("select i from Item i", Object.class);
    em.close();
    return query.getResultList(); // !! use.after.release
  }

  void manager(EntityManagerFactory factory, Object item) {
    EntityManager em = factory.createEntityManager();
    EntityTransaction tx = em.getTransaction();
    tx.begin();
    em.persist(item);
    em.close();
    tx.commit(); // !! use.after.release
    em.refresh(item); // !! use.after.release
  }

  Stream<Object> stream(EntityManagerFactory factory) {
    try (EntityManager em = factory.createEntityManager()) {
      return em.createQuery("select i from Item i", Object.class).getResultStream(); // !! escape.by.return
    }
  }

  Query prepared(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    try {
      Query query = em.createNativeQuery("select 1").setMaxResults(1);
      return query; // !! escape.by.return
    } finally {
      em.close();
    }
  }

  long later(EntityManagerFactory factory) {
    Supplier<Object> count;
    try (EntityManager em = factory.createEntityManager()) {
      count = () -> em.createNativeQuery("select count(*) from item").getSingleResult();
    }
    return (Long) count.get(); // !! use.after.release
  }

  void loop(EntityManagerFactory factory, List<Object> items) {
    EntityManager em = factory.createEntityManager();
    for (Object item : items) {
      em.persist(item); // !! use.after.release
      em.close();
    }
  }
}
