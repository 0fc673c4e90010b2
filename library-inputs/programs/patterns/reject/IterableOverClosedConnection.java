// check: default
// source: https://github.com/shilad/wikibrain/issues/74
// Symptom: the iterable of a DAO reads a result set whose connection the DAO has closed.
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
    try {
      PreparedStatement pages =
          connection.prepareStatement("select title from page where lang = ?");
      pages.setInt(1, language);
      return new RowIterator(pages.executeQuery()); // !! escape.by.return
    } finally {
      connection.close();
    }
  }

  private static final class RowIterator implements Iterator<String> {
    private final ResultSet rows;
    private boolean more;

    RowIterator(ResultSet rows) throws SQLException {
      this.rows = rows;
      this.more = rows.next();
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
        more = rows.next();
        return title;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
