// check: default
// Each future of a list is waited for before the file is closed.

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

final class ListOfFutures {
  static void loop(Path path, ExecutorService executor)
      throws IOException, InterruptedException, ExecutionException {
    try (FileChannel file = FileChannel.open(path)) {
      List<Future<Integer>> parts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        parts.add(executor.submit(() -> read(file)));
      }
      for (Future<Integer> each : parts) {
        System.out.println(each.get());
      }
    }
  }

  static int unchecked(Path path, ExecutorService executor) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      Future<Integer> size = executor.submit(() -> read(file));
      return Futures.getUnchecked(size);
    }
  }

  static int stubborn(Path path, ExecutorService executor) throws IOException, ExecutionException {
    try (FileChannel file = FileChannel.open(path)) {
      return Uninterruptibles.getUninterruptibly(executor.submit(() -> read(file)));
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
