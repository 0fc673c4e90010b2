import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

final class Sizes {
  Future<Long> ask(Path file, ExecutorService pool) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return pool.submit(() -> channel.size()); // may run when the channel is closed
    }
  }
}
