// check: default
// The helper's parameter is of the project's own interface.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

class OwnInterface {
  interface Step {
    void perform(String name) throws SQLException;

    default Step then(Step next) {
      return name -> {
        perform(name);
        next.perform(name);
      };
    }
  }

  private final ExecutorService executor;

  OwnInterface(ExecutorService executor) {
    this.executor = executor;
  }

  private void step(Step step) {
    executor.submit(
        () -> {
          step.perform("step");
          return null;
        });
  }

  private void stepNow(Step step) throws SQLException {
    step.perform("now");
  }

  void go(Connection connection, DataSource source) throws SQLException {
    step(name -> connection.setSchema(name)); // !! capture.not.sendable
    step(connection::setSchema); // !! capture.not.sendable
    stepNow(connection::setSchema);
    step(name -> source.getConnection().setSchema(name));
  }
}
