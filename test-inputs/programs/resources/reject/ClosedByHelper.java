// check: default
// The helper closes what the task has got.

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

final class ClosedByHelper {
  static void read(Path path, ExecutorService executor) throws IOException {
    InputStream in = Files.newInputStream(path);
    executor.submit(() -> in.readAllBytes()); // !! capture.outlives.scope
    done(in);
  }

  private static void done(InputStream in) throws IOException {
    in.close();
  }
}
