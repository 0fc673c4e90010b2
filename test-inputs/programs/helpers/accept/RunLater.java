// check: default
// A private wrapper over an executor: the closure obtains its connection on the other thread.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

class RunLater {
  private final ExecutorService executor = Executors.newFixedThreadPool(4);
  private final DataSource source;

  RunLater(DataSource source) {
    this.source = source;
  }

  interface SqlAction {
    void run() throws SQLException;
  }

  private void runLater(SqlAction action) {
    executor.submit(
        () -> {
          action.run();
          return null;
        });
  }

  void save(Connection connection, String name) throws SQLException {
    String schema = connection.getSchema();
    runLater(
        () -> {
          try (Connection own = source.getConnection()) {
            own.setSchema(schema);
            own.setClientInfo("name", name);
          }
        });
  }
}
