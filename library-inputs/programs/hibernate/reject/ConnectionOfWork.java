// check: default
// The connection that work gets is lent for the call.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.hibernate.Session;

class ConnectionOfWork {
  private Object kept;
  private final List<Object> all = new ArrayList<>();

  void steal(Session session, ExecutorService pool) {
    session.doWork(
        connection -> {
          kept = connection; // !! escape.to.field
          all.add(connection); // !! escape.to.container
          pool.submit(() -> connection.toString()); // !! capture.not.sendable
        });
    Connection out = session.doReturningWork(connection -> connection); // !! escape.by.return
  }
}
