// check: default
package guava;

import com.google.common.collect.Iterables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

class LazyViewOfClosed {
  Iterable<Boolean> delete(Connection connection, List<Long> ids) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement("delete from item where id = ?")) {
      return Iterables.transform(ids, id -> run(delete, id)); // !! escape.by.closure|escape.by.return
    }
  }

  private static boolean run(PreparedStatement statement, long id) {
    try {
      statement.setLong(1, id);
      return statement.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
