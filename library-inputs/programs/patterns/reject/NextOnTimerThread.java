// check: default
// source: https://github.com/wgzhao/Addax/pull/1381
// Symptom: "Operation not allowed after ResultSet closed": another thread calls next() to bound the time it takes.
package reader.rdbms;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

class NextOnTimerThread {
  private final ExecutorService timer;

  NextOnTimerThread(ExecutorService timer) {
    this.timer = timer;
  }

  void read(Connection connection, String table, Consumer<String> sink)
      throws SQLException, InterruptedException, ExecutionException, TimeoutException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      boolean more = true;
      while (more) {
        Future<Boolean> next = timer.submit(() -> rows.next()); // !! capture.not.sendable
        more = next.get(30, TimeUnit.SECONDS);
        if (more) {
          sink.accept(rows.getString(1));
        }
      }
    }
  }
}
