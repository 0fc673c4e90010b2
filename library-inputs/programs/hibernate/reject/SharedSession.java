// check: default
// A session that all threads of an application share.

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.springframework.stereotype.Repository;

class SharedSession {
  private static final SessionFactory FACTORY = new Configuration().buildSessionFactory();
  static final Session SESSION = FACTORY.openSession(); // !! escape.to.static
  private static final Map<Long, StatelessSession> OPEN = // !! escape.to.static
      new ConcurrentHashMap<>();

  @Repository
  static class Items {
    private final Session session = FACTORY.openSession(); // !! class.not.sendable

    Object find(long id) {
      return session.find(Object.class, id);
    }
  }

  @Singleton
  static class Totals {
    private StatelessSession session; // !! class.not.sendable

    long total() {
      if (session == null) {
        session = FACTORY.openStatelessSession();
      }
      return session.createSelectionQuery("select count(*) from Item", Long.class)
          .getSingleResult();
    }
  }
}
