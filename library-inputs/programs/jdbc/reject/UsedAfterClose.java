// check: default
// Closed on some path, and used after that.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

final class UsedAfterClose {
  void save(Connection connection, boolean dry) throws SQLException {
    PreparedStatement statement = connection.prepareStatement("insert into item values (1)");
    if (dry) {
      statement.close();
    }
    statement.executeUpdate(); // !! use.after.release
  }

  void rollback(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement("delete from item");
    connection.close();
    statement.execute(); // !! use.after.release
  }

  void finish(Connection connection) throws SQLException {
    try {
      connection.commit();
    } finally {
      connection.close();
    }
    connection.setAutoCommit(true); // !! use.after.release
  }
}
