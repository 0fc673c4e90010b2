// check: default
// Queries and transactions die with their session.

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.Query;

class QueryAfterSession {
  List<Object> closedTooEarly(SessionFactory factory) {
    Session session = factory.openSession();
    Query<Object> query = session.createQuery("from Item", Object.class).setMaxResults(5);
    session.close();
    return query.list(); // !! use.after.release
  }

  void commitTooLate(SessionFactory factory, Object item) {
    Session session = factory.openSession();
    Transaction tx = session.beginTransaction();
    try {
      session.persist(item);
    } finally {
      session.close();
    }
    tx.commit(); // !! use.after.release
  }

  NativeQuery<Object> lent(SessionFactory factory) {
    try (Session session = factory.openSession()) {
      return session.createNativeQuery("select * from item", Object.class); // !! escape.by.return
    }
  }
}
