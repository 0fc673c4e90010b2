import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

final class Prices {
  void raise(DataSource source, ExecutorService pool) {
    pool.submit(
        () -> {
          try (Connection connection = source.getConnection()) { // one for this task alone
            update(connection);
          }
          return null;
        });
  }

  private static void update(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("update item set price = price * 1.1");
    }
  }
}
