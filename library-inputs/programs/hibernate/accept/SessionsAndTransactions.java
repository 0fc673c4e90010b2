// check: default
// The classic shape: a session for each piece of work, closed in a finally block.

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.hibernate.query.Query;

class SessionsAndTransactions {
  private final SessionFactory factory;

  SessionsAndTransactions(SessionFactory factory) {
    this.factory = factory;
  }

  List<Object> list(String name) {
    Session session = factory.openSession();
    Transaction tx = null;
    try {
      tx = session.beginTransaction();
      Query<Object> query = session.createQuery("from Item i where i.name = :name", Object.class);
      List<Object> found = query.setParameter("name", name).setMaxResults(20).list();
      tx.commit();
      return found;
    } catch (RuntimeException e) {
      if (tx != null) {
        tx.rollback();
      }
      throw e;
    } finally {
      session.close();
    }
  }

  Object one(long id) {
    try (Session session = factory.openSession()) {
      return session.find(Object.class, id);
    }
  }

  void batches(List<Object> items) {
    Session session = factory.openSession();
    Transaction tx = session.beginTransaction();
    int n = 0;
    for (Object item : items) {
      session.persist(item);
      if (++n % 50 == 0) {
        session.flush();
        session.clear();
      }
    }
    tx.commit();
    session.close();
  }
}
