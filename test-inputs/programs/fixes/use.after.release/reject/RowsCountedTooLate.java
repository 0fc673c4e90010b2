// The connection is closed before the rows are read: the close belongs after the last of them.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class RowsCountedTooLate {
  static int total(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("select sum(price) from item");
    statement.close(); // the rows go with it
    rows.next(); // !! use.after.release
    return rows.getInt(1); // !! use.after.release
  }

  static void printed(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("select name from item");
    statement.close();
    while (rows.next()) { // !! use.after.release
      System.out.println(rows.getString(1)); // !! use.after.release
    }
    System.out.println("done");
  }
}
