// check: default
// A private wrapper over an executor: what it is given runs on another thread.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class RunLater {
  private final ExecutorService executor = Executors.newFixedThreadPool(4);

  interface SqlAction {
    void run() throws SQLException;
  }

  private void runLater(Runnable task) {
    executor.execute(task);
  }

  private void tryLater(SqlAction action) {
    executor.submit(
        () -> {
          action.run();
          return null;
        });
  }

  void save(Connection connection, String name) {
    runLater(() -> System.out.println(name + connection)); // !! capture.not.sendable
    tryLater(connection::commit); // !! capture.not.sendable
  }
}
