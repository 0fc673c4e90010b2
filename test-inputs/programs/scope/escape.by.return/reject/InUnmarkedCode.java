// check: default
// A value whose region ends with the body is known in unmarked code as well.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class InUnmarkedCode {
  static ResultSet run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeQuery("select 1"); // !! escape.by.return
    }
  }
}
