// check: default
// Wrappers over CompletableFuture whose closures take plain data along, or run here.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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

  private static <T> CompletableFuture<T> now(Callable<T> callable) {
    CompletableFuture<T> future = new CompletableFuture<>();
    try {
      future.complete(callable.call());
    } catch (Exception e) {
      future.completeExceptionally(e);
    }
    return future;
  }

  final <T> Future<T> queue(Callable<T> callable) {
    return pool.submit(callable);
  }

  void all(Connection connection) throws SQLException {
    String schema = connection.getSchema();
    async(() -> schema.length()).thenAccept(System.out::println);
    now(() -> connection.getSchema()).thenAccept(System.out::println);
    queue(schema::length);
  }
}
