// check: default
// Rows in a field, of a statement that the method closes.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class RowsKeptInField {
  private ResultSet rows;
  private Object cached;

  void load(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      rows = statement.executeQuery("select * from item"); // !! escape.to.field
    }
  }

  void old(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    try {
      cached = statement.executeQuery("select * from item"); // !! escape.to.field
    } finally {
      statement.close();
    }
  }

  boolean ready() {
    return rows != null && cached != null;
  }
}
