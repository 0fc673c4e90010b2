// JDBC: running a statement again closes the rows of the last run.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class RowsAfterNextQuery {
  static boolean run(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select 1")) {
      ResultSet first = statement.executeQuery();
      ResultSet second = statement.executeQuery();
      second.next();
      return first.next(); // !! use.after.release
    }
  }
}
