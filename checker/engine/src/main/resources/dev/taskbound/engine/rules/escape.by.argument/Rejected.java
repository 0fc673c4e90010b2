import dev.taskbound.annotations.Unconfined;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Queries {
  interface History {
    void add(@Unconfined Object entry); // keeps its entries: only values that go anywhere
  }

  int count(Connection connection, History history) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select count(*) from item");
      history.add(rows); // is kept beyond the end of the statement
      rows.next();
      return rows.getInt(1);
    }
  }
}
