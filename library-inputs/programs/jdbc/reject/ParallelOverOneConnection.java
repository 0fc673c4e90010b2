// check: default
// A parallel stream uses one connection from many threads.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

final class ParallelOverOneConnection {
  void saveAll(Connection connection, List<Long> ids) {
    ids.parallelStream().forEach(id -> save(connection, id)); // !! capture.not.sendable
  }

  int update(PreparedStatement update, List<Long> ids) {
    return ids.stream().parallel().mapToInt(id -> run(update, id)).sum(); // !! capture.not.sendable
  }

  private void save(Connection connection, long id) {
    try (PreparedStatement insert = connection.prepareStatement("insert into item values (?)")) {
      insert.setLong(1, id);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int run(PreparedStatement update, long id) {
    try {
      update.setLong(1, id);
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
