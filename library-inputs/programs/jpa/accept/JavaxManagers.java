// check: default
// The older package.

import java.util.List;
import java.util.concurrent.Future;
import javax.ejb.AsyncResult;
import javax.ejb.Asynchronous;
import javax.ejb.Stateless;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;

class JavaxManagers {
  @Stateless
  static class Mails {
    @PersistenceContext private EntityManager em;

    @Asynchronous
    public Future<Integer> sendAll(List<Long> ids) {
      int sent = 0;
      for (Long id : ids) {
        sent += em.find(Object.class, id) == null ? 0 : 1;
      }
      return new AsyncResult<>(sent);
    }
  }

  static List<String> names(EntityManagerFactory factory, String prefix) {
    EntityManager em = factory.createEntityManager();
    try {
      TypedQuery<String> query =
          em.createQuery("select i.name from Item i where i.name like :p", String.class);
      query.setParameter("p", prefix + "%");
      query.setMaxResults(10);
      return query.getResultList();
    } finally {
      em.close();
    }
  }

  static Future<Integer> call(Mails mails, EntityManager em) {
    List<Long> ids = em.createQuery("select i.id from Item i", Long.class).getResultList();
    return mails.sendAll(ids);
  }
}
