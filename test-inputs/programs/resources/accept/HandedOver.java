// check: default
// The task that got the resource closes it; nobody else does, unless it was not handed over.

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

final class HandedOver {
  static CompletableFuture<Integer> whenComplete(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return CompletableFuture.supplyAsync(() -> size(in)).whenComplete((size, failure) -> close(in));
  }

  static CompletableFuture<Integer> handle(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return CompletableFuture.supplyAsync(() -> size(in))
        .handle(
            (size, failure) -> {
              close(in);
              return size;
            });
  }

  static CompletableFuture<Integer> insideTheTask(Path path) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (InputStream in = Files.newInputStream(path)) {
            return size(in);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  static void closedByTheTask(Path path, Executor executor) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      executor.execute(
          () -> {
            try (in) {
              size(in);
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
    } catch (RejectedExecutionException e) {
      in.close();
      throw e;
    }
  }

  private static int size(InputStream in) {
    try {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
