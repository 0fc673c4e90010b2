// check: default
// The stream is consumed when its rows are closed.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import java.util.stream.Stream;

final class LazyStreamOfRows {
  Stream<String> names(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from person")) {
      return Stream.generate(() -> name(rows)).limit(3); // !! escape.by.return|escape.by.closure
    }
  }

  Supplier<String> later(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from person")) {
      return () -> name(rows); // !! escape.by.return|escape.by.closure
    }
  }

  private static String name(ResultSet rows) {
    try {
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
