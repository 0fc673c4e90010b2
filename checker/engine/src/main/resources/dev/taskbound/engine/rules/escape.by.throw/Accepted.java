import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Import {
  static final class BadRow extends Exception {
    BadRow(int number) {
      super("row " + number + " has no name");
    }
  }

  void run(Connection connection) throws SQLException, BadRow {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select name from upload");
      while (rows.next()) {
        if (rows.getString(1).isBlank()) {
          throw new BadRow(rows.getRow()); // plain data
        }
      }
    }
  }
}
