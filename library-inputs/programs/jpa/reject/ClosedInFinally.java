// check: default
// `finally` runs before the caller sees what was returned.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

class ClosedInFinally {
  Iterator<Object> iterate(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    try {
      return em.createQuery("select i from Item i", Object.class).getResultStream().iterator(); // !! escape.by.return
    } finally {
      em.close();
    }
  }

  Stream<String> names(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    try {
      TypedQuery<String> query = em.createQuery("select i.name from Item i", String.class);
      Stream<String> names = query.getResultStream().map(String::trim);
      return names; // !! escape.by.return
    } finally {
      em.close();
    }
  }

  List<Object> fine(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    try {
      return em.createQuery("select i from Item i", Object.class).getResultList();
    } finally {
      em.close();
    }
  }
}
