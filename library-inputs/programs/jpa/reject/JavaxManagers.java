// check: default
// The same for the older package.

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.ejb.Asynchronous;
import javax.ejb.Stateless;
import javax.inject.Singleton;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Query;

class JavaxManagers {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  @Singleton
  static class Cache {
    private EntityManager em; // !! class.not.sendable
  }

  @Stateless
  static class Mails {
    @Asynchronous
    public void sendAll(EntityManager em) {}
  }

  void start(EntityManagerFactory factory, Mails mails) {
    EntityManager em = factory.createEntityManager();
    Query purge = em.createQuery("delete from Item");
    clock.scheduleAtFixedRate(
        () -> purge.executeUpdate(), 1, 1, TimeUnit.HOURS); // !! capture.not.sendable
    mails.sendAll(em); // !! argument.not.sendable
  }

  Object closed(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
    } finally {
      em.close();
    }
    return em.find(Object.class, 1L); // !! use.after.release
  }
}
