// check: default
// The session of a callback is closed when the callback has returned.

import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;

class FactoryCallbacksReturn {
  Stream<Object> rows(SessionFactory factory) {
    return factory.fromSession(
        session -> session.createQuery("from Item", Object.class).stream()); // !! escape.by.return
  }

  Query<Object> page(SessionFactory factory) {
    return factory.fromTransaction(
        session -> {
          Query<Object> query = session.createQuery("from Item", Object.class);
          return query.setMaxResults(10); // !! escape.by.return
        });
  }
}
