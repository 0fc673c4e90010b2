// check: default
// An entity manager may be kept by an object of one thread: a data access object, a unit of work.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ManagerInField {
  static class OrderDao {
    private final EntityManager em;

    OrderDao(EntityManager em) {
      this.em = em;
    }

    List<String> names() {
      try (Stream<String> names =
          em.createQuery("select o.name from Orders o", String.class).getResultStream()) {
        return names.map(String::trim).collect(Collectors.toList());
      }
    }

    List<Object> criteria() {
      CriteriaBuilder builder = em.getCriteriaBuilder();
      CriteriaQuery<Object> query = builder.createQuery(Object.class);
      query.select(query.from(Object.class));
      return em.createQuery(query).getResultList();
    }

    void markAll(List<Long> ids) {
      ids.forEach(id -> em.createQuery("update Orders set marked = true where id = :id")
          .setParameter("id", id)
          .executeUpdate());
    }
  }

  static class UnitOfWork implements AutoCloseable {
    private final EntityManagerFactory factory;
    private EntityManager em;
    private TypedQuery<Long> counting;

    UnitOfWork(EntityManagerFactory factory) {
      this.factory = factory;
    }

    OrderDao orders() {
      if (em == null || !em.isOpen()) {
        em = factory.createEntityManager();
        counting = em.createQuery("select count(o) from Orders o", Long.class);
      }
      return new OrderDao(em);
    }

    long count() {
      return counting.getSingleResult();
    }

    Query prepared() {
      Query query = em.createNativeQuery("select 1");
      query.setMaxResults(1);
      return query;
    }

    @Override
    public void close() {
      em.close();
    }
  }

  static void work(EntityManagerFactory factory) {
    try (UnitOfWork unit = new UnitOfWork(factory)) {
      unit.orders().markAll(List.of(1L, 2L));
      System.out.println(unit.count());
    }
  }
}
