// check: default
// Tasks share the data source, and each takes a connection of its own.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

final class ConnectionPerTask {
  private final DataSource source;
  private final ExecutorService pool;

  ConnectionPerTask(DataSource source, ExecutorService pool) {
    this.source = source;
    this.pool = pool;
  }

  void importAll(List<String> files) throws Exception {
    List<Future<Integer>> done = new ArrayList<>();
    for (String file : files) {
      done.add(pool.submit(() -> importOne(file)));
    }
    for (Future<Integer> each : done) {
      System.out.println(each.get());
    }
    List<Callable<Integer>> jobs = new ArrayList<>();
    files.forEach(file -> jobs.add(() -> importOne(file)));
    pool.invokeAll(jobs);
    CompletableFuture.supplyAsync(this::count, pool).thenAccept(System.out::println);
  }

  private int importOne(String file) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement insert = connection.prepareStatement("insert into file values (?)")) {
      connection.setAutoCommit(false);
      insert.setString(1, file);
      int rows = insert.executeUpdate();
      connection.commit();
      return rows;
    }
  }

  private int count() {
    try (Connection connection = source.getConnection()) {
      return connection.getMetaData().getMaxConnections();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
