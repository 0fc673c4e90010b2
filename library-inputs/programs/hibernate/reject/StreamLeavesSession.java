// check: default
// A stream or cursor is read from the session: returned after that is closed, it is dead.

import java.util.Iterator;
import java.util.stream.Stream;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

class StreamLeavesSession {
  Stream<String> names(SessionFactory factory) {
    try (Session session = factory.openSession()) {
      return session // !! escape.by.return
          .createQuery("select name from Item", String.class)
          .getResultStream()
          .filter(name -> !name.isBlank());
    }
  }

  ScrollableResults<Object> scroll(SessionFactory factory) {
    StatelessSession session = factory.openStatelessSession();
    try {
      return session.createSelectionQuery("from Item", Object.class).scroll(); // !! escape.by.return
    } finally {
      session.close();
    }
  }

  void inBackground(Session session) {
    Stream<Object> all = session.createQuery("from Item", Object.class).stream();
    new Thread(() -> all.forEach(System.out::println)).start(); // !! capture.not.sendable
  }

  Object first(SessionFactory factory) {
    ScrollableResults<Object> rows;
    try (Session session = factory.openSession()) {
      rows = session.createQuery("from Item", Object.class).scroll();
    }
    return rows.next() ? rows.get() : null; // !! use.after.release, use.after.release
  }
}
