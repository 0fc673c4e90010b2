// check: default
// release: 21
// The resource is closed while the task may still read from it.

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

final class NotAwaited {
  static CompletableFuture<Integer> returned(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return CompletableFuture.supplyAsync(() -> size(in)); // !! capture.outlives.scope
    }
  }

  static void forgotten(Path path, ExecutorService executor) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      executor.submit(() -> size(in)); // !! capture.outlives.scope
    }
  }

  static int joinedTooLate(Path path) throws IOException {
    CompletableFuture<Integer> size;
    try (InputStream in = Files.newInputStream(path)) {
      size = CompletableFuture.supplyAsync(() -> size(in)); // !! capture.outlives.scope
    }
    return size.join();
  }

  static int otherJoined(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> 1);
      CompletableFuture.supplyAsync(() -> size(in)); // !! capture.outlives.scope
      return one.join();
    }
  }

  static int sometimesJoined(Path path, boolean wait) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      CompletableFuture<Integer> size =
          CompletableFuture.supplyAsync(() -> size(in)); // !! capture.outlives.scope
      return wait ? size.join() : 0;
    }
  }

  static void executorOutside(Path path) throws IOException {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        InputStream in = Files.newInputStream(path)) {
      executor.submit(() -> size(in)); // !! capture.outlives.scope
    }
  }

  static void finallyClosed(Path path, ExecutorService executor) throws IOException {
    BufferedReader reader = Files.newBufferedReader(path);
    try {
      executor.execute(() -> reader.lines().count()); // !! capture.outlives.scope
    } finally {
      reader.close();
    }
  }

  static void shutDownOnly(Path path) throws IOException {
    ExecutorService executor = Executors.newCachedThreadPool();
    try (InputStream in = Files.newInputStream(path)) {
      Future<Integer> task = executor.submit(() -> size(in)); // !! capture.outlives.scope
      task.isDone();
      executor.shutdown();
    }
  }

  static void startedOnly(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      Thread thread = new Thread(() -> size(in)); // !! capture.outlives.scope
      thread.start();
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
