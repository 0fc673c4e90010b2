import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;

final class Prices {
  void raise(Connection connection, ExecutorService pool) {
    pool.submit(
        () -> {
          update(connection); // on another thread, while the caller goes on using the connection
          return null;
        });
  }

  private static void update(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("update item set price = price * 1.1");
    }
  }
}
