// check: default
// A reader that is opened with a connection, keeps its statement until it is closed, and has
// another object set the parameters; the statement's field stands under no lock, and in none of
// these methods but the setter is it worked with directly.

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.support.JdbcUtils;

class CursorWithSetter {
  private PreparedStatement statement;
  private PreparedStatementSetter setter;
  protected ResultSet rows;

  protected void open(Connection connection) throws SQLException {
    statement = connection.prepareStatement("select name from person where age > ?");
    if (setter != null) {
      setter.setValues(statement);
    }
    rows = statement.executeQuery();
  }

  protected void cleanup(Connection connection) {
    JdbcUtils.closeStatement(statement);
    JdbcUtils.closeConnection(connection);
  }

  static Reader all(Connection connection) throws SQLException {
    final ResultSet parts = connection.createStatement().executeQuery("select text from part");
    return new Reader() {
      private Reader current;

      @Override
      public int read(char[] chars, int offset, int length) throws IOException {
        try {
          if (current == null && parts.next()) {
            current = parts.getCharacterStream(1);
            current = new BufferedReader(current);
          }
          return current == null ? -1 : current.read(chars, offset, length);
        } catch (SQLException e) {
          throw new IOException(e);
        }
      }

      @Override
      public void close() throws IOException {
        JdbcUtils.closeResultSet(parts);
      }
    };
  }
}
