// check: default
// The current session is asked for where it is needed, and stays in its thread.

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

abstract class CurrentSession<T> {
  private final SessionFactory sessionFactory;
  private final Class<T> type;

  CurrentSession(SessionFactory sessionFactory, Class<T> type) {
    this.sessionFactory = sessionFactory;
    this.type = type;
  }

  protected Session session() {
    return sessionFactory.getCurrentSession();
  }

  T get(long id) {
    return session().get(type, id);
  }

  List<T> all() {
    Session session = sessionFactory.getCurrentSession();
    return session.createQuery("from " + type.getName(), type).getResultList();
  }

  void save(List<T> entities) {
    Session session = session();
    entities.forEach(session::persist);
    session.flush();
  }

  void later(ExecutorService pool, long id) {
    pool.submit(() -> sessionFactory.getCurrentSession().get(type, id));
    pool.submit(() -> get(id));
  }
}
