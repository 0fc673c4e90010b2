// check: default
// Something between the start and the wait may throw; what can be waited for, is.

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

final class ThrowsWhileWaiting {
  static int handled(Path path, ExecutorService executor) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      Future<Integer> size = executor.submit(() -> in.readAllBytes().length);
      log(path.getFileName().toString());
      return size.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  static int asAField(Path path, ExecutorService executor) throws Exception {
    InputStream in = Files.newInputStream(path);
    Future<Integer> size = executor.submit(() -> in.readAllBytes().length);
    try {
      return size.get();
    } finally {
      in.close();
    }
  }

  private static void log(String text) {
    System.out.println(text);
  }
}
