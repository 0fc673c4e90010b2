// check: default
// A cached row set owns its rows: it may outlive the statement, in the same thread.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetProvider;

final class DisconnectedRows {
  private CachedRowSet last;

  CachedRowSet load(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from price")) {
      CachedRowSet cached = RowSetProvider.newFactory().createCachedRowSet();
      cached.populate(rows);
      last = cached;
      return cached;
    }
  }

  int size() {
    return last.size();
  }
}
