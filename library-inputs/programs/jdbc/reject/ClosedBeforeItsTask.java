// check: default
// Objects that hold a connection are as confined as it is.

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

final class ClosedBeforeItsTask {
  record Export(Connection connection, String table) implements Runnable {
    @Override
    public void run() {
      System.out.println(connection + table);
    }
  }

  static class Repository {
    private final Connection connection;

    Repository(Connection connection) {
      this.connection = connection;
    }

    void clean() {
      System.out.println(connection);
    }
  }

  void export(DataSource source, Executor executor) throws SQLException {
    try (Connection connection = source.getConnection()) {
      executor.execute(new Export(connection, "item")); // !! argument.not.sendable
    }
  }

  void schedule(Connection connection, ScheduledExecutorService timer) {
    Repository repository = new Repository(connection);
    timer.scheduleAtFixedRate(repository::clean, 1, 1, TimeUnit.HOURS); // !! capture.not.sendable
  }
}
