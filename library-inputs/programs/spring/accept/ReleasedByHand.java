// check: default
// Connections and statements that are closed by Spring's helpers, each once more than necessary.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;

class ReleasedByHand {
  String name(DataSource source, long id) throws SQLException {
    Connection connection = DataSourceUtils.getConnection(source);
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement = connection.prepareStatement("select name from item where id = ?");
      statement.setLong(1, id);
      rows = statement.executeQuery();
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      JdbcUtils.closeStatement(statement);
      statement = null;
      DataSourceUtils.releaseConnection(connection, source);
      connection = null;
      throw e;
    } finally {
      JdbcUtils.closeResultSet(rows);
      JdbcUtils.closeStatement(statement);
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
