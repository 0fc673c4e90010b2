// check: default
// What a closure returns from the other task through a helper.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

class ResultsThroughHelpers {
  private final ExecutorService executor;

  ResultsThroughHelpers(ExecutorService executor) {
    this.executor = executor;
  }

  private <T> Future<T> call(Callable<T> body) {
    return executor.submit(body);
  }

  private <T> T callAndWait(Callable<T> body) throws Exception {
    return executor.submit(() -> body.call()).get();
  }

  void go(DataSource source) throws Exception {
    Future<Connection> opened = call(() -> source.getConnection()); // !! result.not.sendable
    callAndWait(source::getConnection); // !! result.not.sendable
    callAndWait(
        () -> {
          try (Connection connection = source.getConnection()) {
            return connection.getSchema();
          }
        });
  }
}
