// check: default
// source: https://github.com/quarkusio/quarkus/issues/17141
// Fix: each unit of work opens and closes a session in its own thread.
package orm.concurrent;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.Executor;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class SessionOfManySubscriptions {
  private final SessionFactory factory;
  private final Executor workers;

  SessionOfManySubscriptions(SessionFactory factory, Executor workers) {
    this.factory = factory;
    this.workers = workers;
  }

  Multi<String> titles(List<Long> ids) {
    SessionFactory sessions = factory;
    return Multi.createFrom()
        .iterable(ids)
        .onItem()
        .transformToUniAndMerge(
            id ->
                Uni.createFrom()
                    .item(
                        () -> {
                          try (Session session = sessions.openSession()) {
                            return session.find(Book.class, id).title();
                          }
                        })
                    .runSubscriptionOn(workers));
  }

  static class Book {
    private String title;

    String title() {
      return title;
    }
  }
}
