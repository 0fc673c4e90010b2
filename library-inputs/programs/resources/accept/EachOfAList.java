// check: default
// Other ways to wait for each of many.

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class EachOfAList {
  static void forEach(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      List<CompletableFuture<Integer>> parts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        parts.add(CompletableFuture.supplyAsync(() -> read(file)));
      }
      parts.forEach(CompletableFuture::join);
    }
  }

  static int streamed(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      List<CompletableFuture<Integer>> parts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        parts.add(CompletableFuture.supplyAsync(() -> read(file)));
      }
      return parts.stream().map(part -> part.join()).mapToInt(n -> n).sum();
    }
  }

  static void threads(Path path) throws IOException, InterruptedException {
    try (FileChannel file = FileChannel.open(path)) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread thread = new Thread(() -> read(file));
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
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
