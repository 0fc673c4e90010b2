// check: default
// A connection is lent to a callback that runs here.

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class TransactionTemplate {
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  private final DataSource source;
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  TransactionTemplate(DataSource source) {
    this.source = source;
  }

  <T> T inTransaction(Work<T> work) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      current.set(connection);
      try {
        T result = work.run(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        current.remove();
      }
    }
  }

  int clean() throws SQLException {
    return inTransaction(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.executeUpdate("delete from session");
          }
        });
  }
}
