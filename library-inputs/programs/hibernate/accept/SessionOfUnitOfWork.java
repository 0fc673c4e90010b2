// check: default
// A unit of work for one thread keeps its session, its transaction and its queries.

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.hibernate.query.Query;

class SessionOfUnitOfWork implements AutoCloseable {
  private final Session session;
  private Transaction transaction;
  private Query<Long> count;

  SessionOfUnitOfWork(SessionFactory factory) {
    session = factory.openSession();
    count = session.createQuery("select count(*) from Item", Long.class);
  }

  SessionOfUnitOfWork begin() {
    transaction = session.beginTransaction();
    return this;
  }

  long count() {
    return count.getSingleResult();
  }

  void commit() {
    transaction.commit();
    transaction = null;
  }

  @Override
  public void close() {
    if (transaction != null) {
      transaction.rollback();
    }
    session.close();
  }

  static long run(SessionFactory factory) {
    try (SessionOfUnitOfWork unit = new SessionOfUnitOfWork(factory).begin()) {
      long n = unit.count();
      unit.commit();
      return n;
    }
  }
}
