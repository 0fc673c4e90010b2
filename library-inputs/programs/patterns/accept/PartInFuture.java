// check: default
// source: https://github.com/scalatra/scalatra/issues/412
// Fix: the part is written to a file of the application first.
package upload.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

class PartInFuture extends HttpServlet {
  private final transient LongConsumer sizes;

  PartInFuture(LongConsumer sizes) {
    this.sizes = sizes;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Part part = request.getPart("file");
    Path copy = Files.createTempFile("upload", ".bin");
    part.write(copy.toAbsolutePath().toString());
    LongConsumer report = sizes;
    CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readAllBytes(copy).length;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .thenAccept(report::accept);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
