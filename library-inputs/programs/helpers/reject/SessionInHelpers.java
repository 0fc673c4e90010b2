// check: default
// A Hibernate session goes through the helpers of a batch.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class SessionInHelpers {
  private final SessionFactory sessions;
  private final ExecutorService executor;

  SessionInHelpers(SessionFactory sessions, ExecutorService executor) {
    this.sessions = sessions;
    this.executor = executor;
  }

  private <T> void eachInParallel(List<T> items, Consumer<T> body) {
    items.parallelStream().forEach(item -> body.accept(item));
  }

  private <T> void eachInPool(List<T> items, Consumer<T> body) {
    for (T item : items) {
      executor.submit(() -> body.accept(item));
    }
  }

  private <R> R withSession(Function<Session, R> body) {
    try (Session session = sessions.openSession()) {
      return body.apply(session);
    }
  }

  void save(List<Object> items) {
    withSession(
        session -> {
          eachInParallel(items, item -> session.persist(item)); // !! capture.not.sendable
          eachInPool(items, session::persist); // !! capture.not.sendable
          items.forEach(session::persist);
          return null;
        });
    eachInPool(items, item -> withSession(session -> session.merge(item)));
  }
}
