// check: default
// A statement is run again after its rows were read; rows of another statement stay open.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

final class OneStatementManyQueries {
  long totals(Connection connection, List<Long> customers) throws SQLException {
    long sum = 0;
    try (PreparedStatement statement =
        connection.prepareStatement("select sum(price) from orders where customer = ?")) {
      for (long customer : customers) {
        statement.setLong(1, customer);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            sum += rows.getLong(1);
          }
        }
      }
    }
    return sum;
  }

  void nested(Connection connection) throws SQLException {
    try (Statement outer = connection.createStatement();
        PreparedStatement inner = connection.prepareStatement("update item set seen = 1")) {
      ResultSet rows = outer.executeQuery("select id from item");
      while (rows.next()) {
        inner.executeUpdate();
        System.out.println(rows.getLong(1));
      }
    }
  }

  long insert(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    try {
      statement.executeUpdate("insert into item default values", Statement.RETURN_GENERATED_KEYS);
      ResultSet keys = statement.getGeneratedKeys();
      return keys.next() ? keys.getLong(1) : -1;
    } finally {
      statement.close();
    }
  }
}
