// check: default
// A manager that has failed is closed, and another one takes its place.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.List;

class Reopened {
  void saveAll(EntityManagerFactory factory, List<Object> items) {
    EntityManager em = factory.createEntityManager();
    for (Object item : items) {
      try {
        em.getTransaction().begin();
        em.persist(item);
        em.getTransaction().commit();
      } catch (PersistenceException e) {
        em.close();
        em = factory.createEntityManager();
      }
    }
    em.close();
  }

  Object find(EntityManagerFactory factory, EntityManager given, long id) {
    EntityManager em = given != null ? given : factory.createEntityManager();
    try {
      return em.find(Object.class, id);
    } finally {
      if (given == null) {
        em.close();
      }
    }
  }
}
