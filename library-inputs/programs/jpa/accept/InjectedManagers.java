// check: default
// What a container injects finds the manager of the thread and transaction that uses it.

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.concurrent.ExecutorService;

class InjectedManagers {
  @ApplicationScoped
  static class Customers {
    @PersistenceContext(unitName = "crm")
    EntityManager em;

    List<Object> all() {
      return em.createQuery("select c from Customer c", Object.class).getResultList();
    }
  }

  @Singleton
  static class Orders {
    private final EntityManager em;

    @Inject
    Orders(EntityManager em) {
      this.em = em;
    }

    void save(Object order) {
      em.persist(order);
    }
  }

  @Stateless
  static class Invoices {
    @PersistenceUnit private EntityManagerFactory factory;
    @Resource private ExecutorService pool;
    @PersistenceContext private EntityManager em;

    void later(long id) {
      pool.submit(() -> em.find(Object.class, id));
    }
  }

  @jakarta.ejb.Singleton
  static class Statistics {
    private EntityManager em;

    @PersistenceContext
    void setEm(EntityManager em) {
      this.em = em;
    }

    long count() {
      return em.createNamedQuery("count", Long.class).getSingleResult();
    }
  }
}
