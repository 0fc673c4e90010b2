import dev.taskbound.annotations.RunsImmediately;
import java.sql.Connection;
import java.sql.SQLException;

final class Transfers {
  interface Retry {
    void upTo(int times, @RunsImmediately Step step); // here, before the call returns
  }

  interface Step {
    void run() throws SQLException;
  }

  void transfer(Connection connection, Retry retry) {
    retry.upTo(3, () -> connection.commit());
  }
}
