// check: default
// Spring's executors give futures, too.

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;
import org.springframework.core.task.AsyncTaskExecutor;

final class TaskExecutors {
  static int awaited(Path path, AsyncTaskExecutor executor) throws Exception {
    try (InputStream in = Files.newInputStream(path)) {
      Future<Integer> size = executor.submit(() -> in.readAllBytes().length);
      return size.get();
    }
  }

  static void inside(Path path, AsyncTaskExecutor executor) {
    executor.execute(
        () -> {
          try (InputStream in = Files.newInputStream(path)) {
            in.readAllBytes();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
