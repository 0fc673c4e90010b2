// check: default
// An entity manager for each piece of work, closed at its end; results outlive it.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

class ManagerForOneTransaction {
  record Customer(long id, String name) {}

  private static final EntityManagerFactory FACTORY =
      Persistence.createEntityManagerFactory("shop");

  List<Customer> all() {
    EntityManager em = FACTORY.createEntityManager();
    try {
      return em.createQuery("select c from Customer c", Customer.class)
          .setFirstResult(0)
          .setMaxResults(100)
          .getResultList();
    } finally {
      em.close();
    }
  }

  Optional<Customer> byName(String name) {
    try (EntityManager em = FACTORY.createEntityManager()) {
      TypedQuery<Customer> query =
          em.createQuery("select c from Customer c where c.name = :name", Customer.class);
      query.setParameter("name", name).setHint("org.hibernate.readOnly", true);
      return query.getResultList().stream().findFirst();
    }
  }

  void save(Customer customer) {
    EntityManager em = FACTORY.createEntityManager();
    EntityTransaction tx = em.getTransaction();
    try {
      tx.begin();
      em.persist(customer);
      tx.commit();
    } catch (RuntimeException e) {
      if (tx.isActive()) {
        tx.rollback();
      }
      throw e;
    } finally {
      if (em.isOpen()) {
        em.close();
      }
    }
  }

  static <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager em = FACTORY.createEntityManager();
    try {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      em.close();
    }
  }

  static void run(Consumer<EntityManager> work) {
    inTransaction(
        em -> {
          work.accept(em);
          return null;
        });
  }

  Customer find(long id) {
    run(em -> em.flush());
    return inTransaction(em -> em.find(Customer.class, id));
  }

  long count() {
    return inTransaction(
        em -> em.createQuery("select count(c) from Customer c", Long.class).getSingleResult());
  }
}
