// check: default
// The current session belongs to the transaction of this thread: not to a field, a static, or
// another task.

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class CurrentSessionKept {
  private static Session last; // !! escape.to.static
  private final List<Session> all = new ArrayList<>();
  private Object anything;

  void keep(SessionFactory factory) {
    Session session = factory.getCurrentSession();
    anything = session; // !! escape.to.field
    all.add(session);
    CompletableFuture.runAsync(session::flush); // !! capture.not.sendable
    CompletableFuture.runAsync(() -> last.clear()); // !! capture.not.sendable
  }
}
