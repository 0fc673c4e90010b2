// check: default
// Helpers over the asynchronous stages of futures.
import java.text.NumberFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

class Stages {
  private final Executor executor;

  Stages(Executor executor) {
    this.executor = executor;
  }

  private <T, R> CompletableFuture<R> next(CompletableFuture<T> future, Function<T, R> body) {
    return future.thenApplyAsync(body, executor);
  }

  private <T> void done(CompletableFuture<T> future, Consumer<T> body) {
    future.whenCompleteAsync(
        (value, failure) -> {
          if (failure == null) {
            body.accept(value);
          }
        },
        executor);
  }

  void show(NumberFormat format, CompletableFuture<Integer> number) {
    next(number, n -> format.format(n)); // !! capture.not.sendable
    done(number, n -> System.out.println(format.format(n))); // !! capture.not.sendable
  }
}
