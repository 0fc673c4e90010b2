// check: default
// An object that keeps its connection, statement and rows, and closes them itself.

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class CursorOwnsItsRows implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement statement;
  private final DatabaseMetaData metaData;
  private ResultSet rows;

  CursorOwnsItsRows(Connection connection, String sql) throws SQLException {
    this.connection = connection;
    this.statement = connection.prepareStatement(sql);
    this.metaData = connection.getMetaData();
  }

  boolean next() throws SQLException {
    if (rows == null) {
      rows = statement.executeQuery();
    }
    return rows.next();
  }

  String product() throws SQLException {
    return metaData.getDatabaseProductName() + rows.getString(1);
  }

  @Override
  public void close() throws SQLException {
    if (rows != null) {
      rows.close();
    }
    statement.close();
    connection.close();
  }
}
