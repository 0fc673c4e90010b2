import java.sql.Connection;
import java.sql.SQLException;

final class Transfers {
  interface Retry {
    void upTo(int times, Step step); // now, or later, or on another thread?
  }

  interface Step {
    void run() throws SQLException;
  }

  void transfer(Connection connection, Retry retry) {
    retry.upTo(3, () -> connection.commit());
  }
}
