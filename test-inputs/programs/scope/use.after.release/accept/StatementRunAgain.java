// The rows of the first run are not used after the second run.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class StatementRunAgain {
  static boolean run(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select 1")) {
      ResultSet rows = statement.executeQuery();
      boolean first = rows.next();
      rows = statement.executeQuery();
      return first && rows.next();
    }
  }
}
