// check: default
// source: https://github.com/AlpsBTE/Plot-System/issues/72
// Symptom: "Operation not allowed after ResultSet is closed": all queries fail with the MySQL driver.
package plots.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

class RowsOfClosedStatement {
  private final DataSource pool;

  RowsOfClosedStatement(DataSource pool) {
    this.pool = pool;
  }

  ResultSet query(String sql, Object... values) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeQuery(); // !! escape.by.return
    }
  }

  int update(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return statement.executeUpdate();
    }
  }
}
