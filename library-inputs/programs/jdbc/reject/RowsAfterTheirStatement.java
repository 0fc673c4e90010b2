// check: default
// Rows end with their statement, however they leave.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

final class RowsAfterTheirStatement {
  ResultSet all(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeQuery("select * from item"); // !! escape.by.return
    }
  }

  Optional<ResultSet> first(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select 1")) {
      ResultSet rows = statement.executeQuery();
      return Optional.of(rows); // !! escape.by.return
    }
  }

  int late(Connection connection) throws SQLException {
    ResultSet rows;
    try (Statement statement = connection.createStatement()) {
      rows = statement.executeQuery("select count(*) from item");
    }
    rows.next(); // !! use.after.release
    return rows.getInt(1); // !! use.after.release
  }
}
