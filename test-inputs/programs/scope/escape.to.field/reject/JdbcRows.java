// What is only declared @NotThreadSafe may not keep the rows of a statement.

import dev.taskbound.annotations.EndsBorrows;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class JdbcRows {
  private ResultSet rows;

  void load(@EndsBorrows PreparedStatement statement) throws SQLException {
    rows = statement.executeQuery(); // !! escape.to.field
  }
}
