import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

final class Catalogue {
  private final List<String> names = new ArrayList<>();

  void load(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select name from item");
      while (rows.next()) {
        names.add(rows.getString(1)); // plain data
      }
    }
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
