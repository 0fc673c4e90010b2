// JDBC: rows borrow from the connection through their statement.

import dev.taskbound.annotations.Consumes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class RowsAfterConnection {
  static String run(@Consumes Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("select 1");
    connection.close();
    return rows.getString(1); // !! use.after.release
  }
}
