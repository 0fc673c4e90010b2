// check: default
// Wrappers over CompletableFuture, with results.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

class Futures {
  private final ExecutorService pool;

  Futures(ExecutorService pool) {
    this.pool = pool;
  }

  private <T> CompletableFuture<T> async(Supplier<T> supplier) {
    return CompletableFuture.supplyAsync(supplier, pool);
  }

  private static <T> CompletableFuture<T> asyncCall(Callable<T> callable) {
    CompletableFuture<T> future = new CompletableFuture<>();
    new Thread(
            () -> {
              try {
                future.complete(callable.call());
              } catch (Exception e) {
                future.completeExceptionally(e);
              }
            })
        .start();
    return future;
  }

  final <T> Future<T> queue(Callable<T> callable) {
    return pool.submit(callable);
  }

  void all(Connection connection) {
    async(() -> schema(connection)).thenAccept(System.out::println); // !! capture.not.sendable
    asyncCall(() -> connection.getSchema()); // !! capture.not.sendable
    queue(connection::getSchema); // !! capture.not.sendable
  }

  private static String schema(Connection connection) {
    try {
      return connection.getSchema();
    } catch (SQLException e) {
      return "";
    }
  }
}
