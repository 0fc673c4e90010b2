// check: default
// The task has ended before the resource does: somebody waited for it.

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class JoinedBeforeTheEnd {
  static int joined(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      CompletableFuture<Integer> size = CompletableFuture.supplyAsync(() -> size(in));
      return size.join();
    }
  }

  static int chained(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return CompletableFuture.supplyAsync(() -> size(in)).thenApply(n -> n + 1).join();
    }
  }

  static int got(Path path, ExecutorService executor)
      throws IOException, InterruptedException, ExecutionException {
    try (InputStream in = Files.newInputStream(path)) {
      Future<Integer> size = executor.submit(() -> size(in));
      return size.get();
    }
  }

  static int gotInTime(Path path, ExecutorService executor)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    try (InputStream in = Files.newInputStream(path)) {
      return executor.submit(() -> size(in)).get(1, TimeUnit.MINUTES);
    }
  }

  static void thread(Path path) throws IOException, InterruptedException {
    try (InputStream in = Files.newInputStream(path)) {
      Thread reader = new Thread(() -> size(in));
      reader.start();
      reader.join();
    }
  }

  static void both(Path path) throws IOException {
    try (InputStream one = Files.newInputStream(path);
        InputStream two = Files.newInputStream(path)) {
      CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> size(one));
      CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> size(two));
      CompletableFuture.allOf(first, second).join();
    }
  }

  static void all(Path path, ExecutorService executor) throws IOException, InterruptedException {
    try (InputStream in = Files.newInputStream(path)) {
      Callable<Integer> task = () -> size(in);
      executor.invokeAll(java.util.List.of(task));
    }
  }

  static void closedAfter(Path path, ExecutorService executor)
      throws IOException, InterruptedException, ExecutionException {
    InputStream in = Files.newInputStream(path);
    try {
      Future<?> task = executor.submit(() -> size(in));
      task.get();
    } finally {
      in.close();
    }
  }

  private static int size(InputStream in) {
    try {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
