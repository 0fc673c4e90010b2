// check: default
// The task got the resource, and so did somebody who closes it at once.

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

final class ClosedBesideTask {
  static CompletableFuture<Integer> closedHere(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    CompletableFuture<Integer> size =
        CompletableFuture.supplyAsync(() -> size(in)); // !! capture.outlives.scope
    in.close();
    return size;
  }

  static void closedByOtherTask(Path path, Executor executor) throws IOException {
    InputStream in = Files.newInputStream(path);
    executor.execute(() -> size(in)); // !! capture.outlives.scope
    executor.execute(
        () -> {
          try {
            in.close();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  static CompletableFuture<Integer> closedInAStageOfAnother(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    CompletableFuture<Integer> size =
        CompletableFuture.supplyAsync(() -> size(in)); // !! capture.outlives.scope
    CompletableFuture.supplyAsync(() -> 1)
        .whenComplete(
            (n, failure) -> {
              try {
                in.close();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    return size;
  }

  private static int size(InputStream in) {
    try {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
