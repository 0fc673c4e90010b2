// check: default
// source: https://github.com/impossibl/pgjdbc-ng/issues/598
// Symptom: the result set of generated keys is closed when the same statement runs the next update.
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
      ResultSet keys = statement.getGeneratedKeys();
      statement.executeUpdate("update customer set orders = orders + 1");
      if (!keys.next()) { // !! use.after.release
        throw new SQLException("no key");
      }
      return keys.getLong(1); // !! use.after.release
    }
  }
}
