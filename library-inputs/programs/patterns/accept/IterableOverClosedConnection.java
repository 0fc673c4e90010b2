// check: default
// source: https://github.com/shilad/wikibrain/issues/74
// Fix: the iterator owns the connection, and closes it after the last row.
package wiki.dao;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

class IterableOverClosedConnection {
  private final DataSource source;

  IterableOverClosedConnection(DataSource source) {
    this.source = source;
  }

  Iterator<String> titles(int language) throws SQLException {
    Connection connection = source.getConnection();
    PreparedStatement pages =
        connection.prepareStatement("select title from page where lang = ?");
    pages.setInt(1, language);
    return new RowIterator(connection, pages.executeQuery());
  }

  private static final class RowIterator implements Iterator<String> {
    private final Connection connection;
    private final ResultSet rows;
    private boolean more;

    RowIterator(Connection connection, ResultSet rows) throws SQLException {
      this.connection = connection;
      this.rows = rows;
      advance();
    }

    private void advance() throws SQLException {
      more = rows.next();
      if (!more) {
        connection.close();
      }
    }

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public String next() {
      if (!more) {
        throw new NoSuchElementException();
      }
      try {
        String title = rows.getString(1);
        advance();
        return title;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
