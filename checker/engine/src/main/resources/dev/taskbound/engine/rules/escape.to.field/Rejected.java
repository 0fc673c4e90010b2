import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Catalogue {
  private Object names;

  void load(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select name from item");
      names = rows; // still here when the statement is closed
    }
  }

  Object names() {
    return names;
  }
}
