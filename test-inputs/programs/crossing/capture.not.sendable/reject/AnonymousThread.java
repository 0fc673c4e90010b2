// Model facts: an anonymous Thread started in place is a pretend-thread closure.
import java.sql.Connection;
import java.sql.SQLException;

final class AnonymousThread {
  static void run(Connection connection) {
    new Thread() {
      @Override
      public void run() {
        try {
          connection.rollback(); // !! capture.not.sendable
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    }.start();
  }
}
