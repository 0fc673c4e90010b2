// check: default
// One connection for the whole program.

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class StaticConnection {
  private static Connection connection; // !! escape.to.static
  private static PreparedStatement find; // !! escape.to.static
  static ResultSet lastRows; // !! escape.to.static

  static Connection get() throws SQLException {
    if (connection == null) {
      connection = DriverManager.getConnection("jdbc:h2:mem:");
      find = connection.prepareStatement("select 1");
    }
    return connection;
  }
}
