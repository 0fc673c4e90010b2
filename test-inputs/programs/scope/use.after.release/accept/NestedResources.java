// Resources end in reverse order; the inner borrows from the outer.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class NestedResources {
  static int run(Connection connection) throws SQLException {
    int count = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from t")) {
      while (rows.next()) {
        count += rows.getString(1).length();
      }
    }
    return count;
  }
}
