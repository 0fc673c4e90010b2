// What is read after a try statement belongs to what the statement closes.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class ReadAfterTheTry {
  static String firstName(Connection connection) throws SQLException {
    ResultSet rows;
    try (Statement statement = connection.createStatement()) {
      rows = statement.executeQuery("select name from customer order by id");
    }

    // The first one.
    if (!rows.next()) { // !! use.after.release
      return "";
    }
    return rows.getString(1); // !! use.after.release
  }
}
