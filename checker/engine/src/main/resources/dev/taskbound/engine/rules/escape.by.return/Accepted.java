import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

final class Catalogue {
  List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select name from item");
      while (rows.next()) {
        names.add(rows.getString(1)); // read while the statement is open
      }
    }
    return names;
  }
}
