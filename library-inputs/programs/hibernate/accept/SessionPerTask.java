// check: default
// Each task has a session of its own; ids cross, entities do when they are detached.

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

class SessionPerTask {
  private static final ThreadLocal<Session> SESSION = new ThreadLocal<>();
  private final SessionFactory factory;
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  SessionPerTask(SessionFactory factory) {
    this.factory = factory;
  }

  void index(List<Long> ids) {
    for (Long id : ids) {
      pool.submit(
          () -> {
            try (Session session = factory.openSession()) {
              index(session.get(Object.class, id));
            }
          });
    }
  }

  CompletableFuture<Integer> count() {
    return CompletableFuture.supplyAsync(
            () -> {
              StatelessSession session = factory.openStatelessSession();
              try {
                return session.createNativeQuery("select 1", Integer.class).getSingleResult();
              } finally {
                session.close();
              }
            },
            pool)
        .thenApply(n -> n + 1);
  }

  Session bound() {
    if (SESSION.get() == null) {
      SESSION.set(factory.openSession());
    }
    return SESSION.get();
  }

  private void index(Object item) {}
}
