// check: default
// A retry that goes on in a scheduler when the first attempt has failed.
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class RetryElsewhere {
  private final ScheduledExecutorService scheduler;

  RetryElsewhere(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  private <T> CompletableFuture<T> retry(int times, Callable<T> body) {
    CompletableFuture<T> result = new CompletableFuture<>();
    attempt(times, body, result);
    return result;
  }

  private <T> void attempt(int left, Callable<T> body, CompletableFuture<T> result) {
    try {
      result.complete(body.call());
    } catch (Exception e) {
      if (left == 0) {
        result.completeExceptionally(e);
      } else {
        scheduler.schedule(() -> attempt(left - 1, body, result), 1, TimeUnit.SECONDS);
      }
    }
  }

  void schema(Connection connection) {
    retry(3, () -> connection.getSchema()).thenAccept(System.out::println); // !! capture.not.sendable
  }
}
