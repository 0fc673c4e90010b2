import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Stock {
  int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select count(*) from item");
      rows.next();
      return rows.getInt(1); // the last use, before the statement is closed
    }
  }
}
