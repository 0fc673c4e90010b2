import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

final class Greeting {
  private Callable<String> text;

  void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet user = statement.executeQuery("select name from login");
      user.next();
      String name = user.getString(1); // read while the row is here
      text = () -> "Hello " + name;
    }
  }

  String text() throws Exception {
    return text.call();
  }
}
