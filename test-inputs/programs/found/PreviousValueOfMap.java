// check: default
// What `put` returns is what was there before. To close that closes nothing that was put there now.

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

class PreviousValueOfMap {
  private final Map<String, Connection> open = new HashMap<>();
  private final AtomicReference<Connection> newest = new AtomicReference<>();

  Connection register(String name, Connection connection) throws SQLException {
    Connection previous = open.put(name, connection);
    if (previous != null) {
      previous.close();
    }
    return connection;
  }

  boolean swap(Connection connection) throws SQLException {
    Connection previous = newest.getAndSet(connection);
    if (previous != null) {
      previous.close();
    }
    return connection.isValid(1) && !connection.getAutoCommit();
  }

  Connection local(Connection first, Connection second) throws SQLException {
    Map<String, Connection> all = new HashMap<>();
    all.put("one", first);
    Connection previous = all.put("one", second);
    previous.close();
    second.commit();
    first.commit(); // !! use.after.release
    return second;
  }

  void replaced(List<Connection> all, Connection next) throws SQLException {
    all.set(0, next).close();
    next.commit();
  }

  void same(Connection connection) throws SQLException {
    Connection now = open.computeIfAbsent("one", k -> connection);
    now.close();
    now.commit(); // !! use.after.release
  }
}
