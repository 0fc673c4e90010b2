// check: default
// Unmarked code: plain results out of closed resources.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class InUnmarkedCode {
  static String run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select 1")) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
