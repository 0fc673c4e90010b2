// check: default
// Statements may be cancelled, and connections given up, by any thread.

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

final class CancelledByTimer {
  private final ScheduledExecutorService timer;

  CancelledByTimer(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Future<?> alarm =
          timer.schedule(
              () -> {
                statement.cancel();
                return null;
              },
              10,
              TimeUnit.SECONDS);
      try (ResultSet rows = statement.executeQuery("select count(*) from big")) {
        return rows.next() ? rows.getInt(1) : 0;
      } finally {
        alarm.cancel(false);
      }
    }
  }

  void giveUp(Connection connection, Executor executor) throws SQLException {
    timer.execute(
        () -> {
          try {
            connection.abort(executor);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
