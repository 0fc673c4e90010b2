// check: default
// Many tasks read the same file, and somebody waits for all of them.

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

final class ManyTasks {
  static void futuresOfArray(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      List<CompletableFuture<Integer>> parts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        parts.add(CompletableFuture.supplyAsync(() -> read(file)));
      }
      CompletableFuture.allOf(parts.toArray(new CompletableFuture[0])).join();
    }
  }

  static void threadsOfArray(Path path) throws IOException, InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try (FileChannel file = FileChannel.open(path)) {
      for (int i = 0; i < 4; i++) {
        executor.execute(() -> read(file));
      }
      executor.shutdown();
      executor.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  static void eachRound(List<Path> paths, ExecutorService executor)
      throws IOException, InterruptedException, ExecutionException {
    for (Path path : paths) {
      try (FileChannel file = FileChannel.open(path)) {
        Future<Integer> size = executor.submit(() -> read(file));
        System.out.println(size.get());
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
