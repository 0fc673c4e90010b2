// check: default
// source: https://github.com/AlpsBTE/Plot-System/issues/72
// Fix: rows are read by a handler while the statement is open.
package plots.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

class RowsOfClosedStatement {
  private final DataSource pool;

  RowsOfClosedStatement(DataSource pool) {
    this.pool = pool;
  }

  List<String> plotsOf(String builder) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select id from plot where owner = ?")) {
      statement.setString(1, builder);
      List<String> ids = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids;
    }
  }

  int update(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return statement.executeUpdate();
    }
  }
}
