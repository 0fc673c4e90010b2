// check: default
// Old code: everything is closed in a finally block, by helpers, and logged.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

final class ClosedWithHelpers {
  private static final Logger LOG = Logger.getLogger("db");

  String name(Connection connection, long id) {
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement = connection.prepareStatement("select name from person where id = ?");
      statement.setLong(1, id);
      rows = statement.executeQuery();
      return rows.next() ? rows.getString("name") : null;
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "failed", e);
      return null;
    } finally {
      close(rows);
      close(statement);
    }
  }

  private static void close(AutoCloseable resource) {
    if (resource != null) {
      try {
        resource.close();
      } catch (Exception e) {
        LOG.log(Level.FINE, "closing {0}", resource);
      }
    }
  }

  void quietly(Connection connection) {
    try {
      if (!connection.isClosed()) {
        connection.rollback();
        connection.close();
      }
    } catch (SQLException e) {
      LOG.log(Level.FINE, String.format("%s could not be closed", connection), e);
    }
  }
}
