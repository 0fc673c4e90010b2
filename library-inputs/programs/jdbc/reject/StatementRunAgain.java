// check: default
// To run a statement again closes the rows of its last run.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class StatementRunAgain {
  void markAll(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select id from job");
      while (rows.next()) { // !! use.after.release
        statement.executeUpdate("update job set seen = 1 where id = " + rows.getLong(1)); // !! use.after.release
      }
    }
  }

  long both(Statement statement) throws SQLException {
    ResultSet first = statement.executeQuery("select 1");
    ResultSet second = statement.executeQuery("select 2");
    second.next();
    return first.getLong(1) + second.getLong(1); // !! use.after.release
  }
}
