// check: default
// Only the last of several tasks is waited for.

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

final class LastOfMany {
  static void last(Path path, ExecutorService executor)
      throws IOException, InterruptedException, ExecutionException {
    try (FileChannel file = FileChannel.open(path)) {
      Future<Integer> last = null;
      for (int i = 0; i < 4; i++) {
        last = executor.submit(() -> read(file)); // !! capture.outlives.scope
      }
      last.get();
    }
  }

  static void oneOfTwo(Path path, ExecutorService executor)
      throws IOException, InterruptedException, ExecutionException {
    try (FileChannel file = FileChannel.open(path)) {
      Future<Integer> first = executor.submit(() -> read(file));
      Future<Integer> second = executor.submit(() -> read(file)); // !! capture.outlives.scope
      first.get();
      second.cancel(true);
    }
  }

  static Object any(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      CompletableFuture<Integer> one =
          CompletableFuture.supplyAsync(() -> read(file)); // !! capture.outlives.scope
      CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> 1);
      return CompletableFuture.anyOf(one, two).join();
    }
  }

  static void stageLater(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> 1);
      first.thenAccept(n -> read(file)); // !! capture.outlives.scope
      first.join();
    }
  }

  private static int read(FileChannel file) {
    try {
      return file.read(ByteBuffer.allocate(16), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
