// check: default
// A connection of this task goes to another one, which may use it after it went back to its pool.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

final class ConnectionIntoTask {
  static void submitted(DataSource source, ExecutorService executor) throws SQLException {
    try (Connection connection = source.getConnection()) {
      executor.submit(() -> connection.isValid(1)); // !! capture.not.sendable
    }
  }

  static CompletableFuture<Long> rows(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement("select 1");
        ResultSet rows = statement.executeQuery()) {
      return CompletableFuture.supplyAsync(() -> next(rows)); // !! capture.not.sendable
    }
  }

  private static long next(ResultSet rows) {
    try {
      return rows.next() ? rows.getLong(1) : 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
