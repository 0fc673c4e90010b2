// check: default
// release: 21
// An executor that is closed, or that has come to rest, runs nothing any more.

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class ExecutorEndsFirst {
  static void inner(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
        executor.submit(() -> read(in));
      }
    }
  }

  static void later(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      executor.execute(() -> read(in));
      executor.submit(() -> read(in));
    }
  }

  static void awaited(Path path) throws IOException, InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try (InputStream in = Files.newInputStream(path)) {
      executor.submit(() -> read(in));
      executor.shutdown();
      executor.awaitTermination(1, TimeUnit.HOURS);
    }
  }

  static int withFutures(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        ExecutorService executor = Executors.newFixedThreadPool(1)) {
      CompletableFuture<Integer> size = CompletableFuture.supplyAsync(in::hashCode, executor);
      return size.join();
    }
  }

  private static void read(InputStream in) {
    try {
      in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
