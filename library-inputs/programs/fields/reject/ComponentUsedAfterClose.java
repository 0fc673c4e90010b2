// check: default
// What was closed through one name is closed under the other, and so is what borrows from it.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

final class ComponentUsedAfterClose {
  record Rows(Connection connection, PreparedStatement query, String sql) {
    void run() throws SQLException {
      query.execute();
    }
  }

  String closed(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    Rows rows = new Rows(connection, connection.prepareStatement("select 1"), "select 1");
    rows.connection().close();
    rows.query().execute(); // !! use.after.release
    return rows.sql();
  }

  void whole(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    Rows rows = new Rows(connection, connection.prepareStatement("select 1"), "select 1");
    connection.close();
    rows.run(); // !! use.after.release
  }
}
