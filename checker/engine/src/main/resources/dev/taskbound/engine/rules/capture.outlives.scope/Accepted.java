import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

final class Sizes {
  Future<Long> ask(Path file, ExecutorService pool) {
    return pool.submit(
        () -> {
          try (FileChannel channel = FileChannel.open(file)) { // opened and closed by the task
            return channel.size();
          }
        });
  }
}
