import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

final class Catalogue {
  private final List<Object> answers = new ArrayList<>();

  void ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery(query);
      while (rows.next()) {
        answers.add(rows.getString(1)); // plain data
      }
    }
  }

  List<Object> answers() {
    return answers;
  }
}
