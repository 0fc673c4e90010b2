// check: default
// A stream over rows that the caller has opened and closes.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

final class StreamOfRowsOfCaller {
  static final class Names implements Iterator<String> {
    private final ResultSet rows;
    private boolean ready;

    Names(ResultSet rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      try {
        ready = ready || rows.next();
        return ready;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ready = false;
      try {
        return rows.getString(1);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static Stream<String> names(ResultSet rows) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Names(rows), 0), false);
  }

  static long count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from person")) {
      return names(rows).filter(name -> name.length() > 3).count();
    }
  }
}
