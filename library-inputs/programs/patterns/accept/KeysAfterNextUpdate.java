// check: default
// source: https://github.com/impossibl/pgjdbc-ng/issues/598
// Fix: the keys are read before the statement runs again.
package orders.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class KeysAfterNextUpdate {
  long place(Connection connection, String customer) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into orders(customer) values ('" + customer + "')",
          Statement.RETURN_GENERATED_KEYS);
      long key;
      try (ResultSet keys = statement.getGeneratedKeys()) {
        if (!keys.next()) {
          throw new SQLException("no key");
        }
        key = keys.getLong(1);
      }
      statement.executeUpdate("update customer set orders = orders + 1");
      return key;
    }
  }
}
