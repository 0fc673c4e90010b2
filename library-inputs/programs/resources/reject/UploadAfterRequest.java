// check: default
// The stream of a request is read when the request is over.

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.task.TaskExecutor;

public class UploadAfterRequest extends HttpServlet {
  private TaskExecutor executor;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ServletInputStream body = request.getInputStream();
    CompletableFuture.runAsync(() -> store(body)); // !! capture.not.sendable
    try (InputStream file = Files.newInputStream(Path.of("template"))) {
      executor.execute(() -> store(file)); // !! capture.outlives.scope
    }
  }

  private static void store(InputStream in) {
    try {
      in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
