import dev.taskbound.annotations.CurrentTaskOnly;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Import {
  @CurrentTaskOnly
  static final class BadRow extends Exception {
    final @CurrentTaskOnly ResultSet row;

    BadRow(@CurrentTaskOnly ResultSet row) {
      this.row = row;
    }
  }

  void run(Connection connection) throws SQLException, BadRow {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select name from upload");
      while (rows.next()) {
        if (rows.getString(1).isBlank()) {
          throw new BadRow(rows); // closed on the way out
        }
      }
    }
  }
}
