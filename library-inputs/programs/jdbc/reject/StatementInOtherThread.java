// check: default
// Connections, statements and rows are for one thread at a time.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class StatementInOtherThread {
  private final ExecutorService pool;
  private PreparedStatement insert;

  StatementInOtherThread(ExecutorService pool) {
    this.pool = pool;
  }

  void save(PreparedStatement statement, List<String> names) {
    for (String name : names) {
      pool.submit(
          () -> {
            statement.setString(1, name); // !! capture.not.sendable
            return statement.executeUpdate();
          });
    }
  }

  void field() {
    pool.execute(() -> run(insert)); // !! capture.not.sendable
  }

  void rows(ResultSet rows) {
    CompletableFuture.runAsync(() -> print(rows)); // !! capture.not.sendable
    new Thread(() -> print(rows)).start(); // !! capture.not.sendable
  }

  Callable<Void> job(Connection connection) {
    Callable<Void> job =
        () -> {
          connection.commit();
          return null;
        };
    pool.submit(job); // !! argument.not.sendable
    return job;
  }

  private static void run(PreparedStatement statement) {
    try {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(ResultSet rows) {
    System.out.println(rows);
  }
}
