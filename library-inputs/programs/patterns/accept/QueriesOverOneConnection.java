// check: default
// source: https://github.com/duckdb/duckdb/issues/7183
// Fix: each task opens a connection.
package embedded.queries;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class QueriesOverOneConnection {
  private QueriesOverOneConnection() {}

  static void load(String url) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    Runnable query =
        () -> {
          try (Connection connection = DriverManager.getConnection(url);
              Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery("select 1")) {
            while (rows.next()) {
              System.out.println(rows.getInt(1));
            }
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        };
    for (int i = 0; i < 100; i++) {
      pool.submit(query);
    }
    pool.shutdown();
    pool.awaitTermination(5, TimeUnit.SECONDS);
  }
}
