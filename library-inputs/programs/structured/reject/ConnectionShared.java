// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import javax.sql.DataSource;

/** One connection for all subtasks. */
class ConnectionShared {
  private final DataSource dataSource;

  ConnectionShared(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void migrate(Iterable<String> scripts) throws SQLException, InterruptedException {
    try (Connection connection = dataSource.getConnection();
        var scope = StructuredTaskScope.open(Joiner.awaitAllSuccessfulOrThrow())) {
      for (String script : scripts) {
        scope.fork(
            () -> {
              try (Statement statement = connection.createStatement()) { // !! capture.not.sendable
                return statement.execute(script);
              }
            });
      }
      scope.join();
    }
  }

  Connection first() throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.<Connection>anySuccessfulResultOrThrow())) {
      scope.fork(() -> dataSource.getConnection()); // !! result.not.sendable
      scope.fork(() -> dataSource.getConnection("b", "b")); // !! result.not.sendable
      return scope.join();
    }
  }

  int count(Statement statement) throws SQLException, InterruptedException {
    ResultSet rows = statement.executeQuery("select 1");
    try (var scope = StructuredTaskScope.<Integer>open()) {
      var count = scope.fork(() -> rows.getInt(1)); // !! capture.not.sendable
      scope.join();
      return count.get();
    }
  }
}
