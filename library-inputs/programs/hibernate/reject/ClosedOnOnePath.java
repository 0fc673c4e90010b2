// check: default
// Closed on some path, and used on all.

import org.hibernate.Session;
import org.hibernate.SessionFactory;

class ClosedOnOnePath {
  Object find(SessionFactory factory, long id, boolean detach) {
    Session session = factory.openSession();
    Object found = session.find(Object.class, id);
    if (detach) {
      session.detach(found);
      session.close();
    }
    session.refresh(found); // !! use.after.release
    return found;
  }

  void retry(SessionFactory factory, Object item) {
    Session session = factory.openSession();
    for (int i = 0; i < 3; i++) {
      try {
        session.beginTransaction(); // !! use.after.release
        session.persist(item); // !! use.after.release
        session.getTransaction().commit(); // !! use.after.release
        return;
      } catch (RuntimeException e) {
        session.close();
      }
    }
  }
}
