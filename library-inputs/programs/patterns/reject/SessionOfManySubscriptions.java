// check: default
// source: https://github.com/quarkusio/quarkus/issues/17141
// Symptom: concurrency errors inside Hibernate, as subscriptions on several threads use one session.
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
    Session session = factory.openSession();
    return Multi.createFrom()
        .iterable(ids)
        .onItem()
        .transformToUniAndMerge(
            id ->
                Uni.createFrom()
                    .item(() -> session.find(Book.class, id).title()) // !! capture.not.sendable
                    .runSubscriptionOn(workers));
  }

  static class Book {
    private String title;

    String title() {
      return title;
    }
  }
}
