// JDBC: closing the statement closes its rows.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class RowsAfterStatement {
  static boolean run(Connection connection) throws SQLException {
    ResultSet rows;
    try (Statement statement = connection.createStatement()) {
      rows = statement.executeQuery("select 1");
    }
    return rows.next(); // !! use.after.release
  }
}
