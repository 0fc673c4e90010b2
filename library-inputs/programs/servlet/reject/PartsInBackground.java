// check: default
// Uploads are deleted when the request ends: to read them in the background is a race.

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;

class PartsInBackground extends HttpServlet {
  private final ExecutorService pool = ForkJoinPool.commonPool();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Collection<Part> parts = request.getParts();
    for (Part part : parts) {
      pool.submit(() -> store(part)); // !! capture.not.sendable
    }
    parts.parallelStream().forEach(part -> store(part)); // !! argument.not.sendable
    InputStream in = request.getPart("photo").getInputStream();
    CompletableFuture.runAsync(() -> scale(in)); // !! capture.not.sendable
  }

  private static void store(Part part) {
    try {
      part.write("/data/" + part.getSubmittedFileName());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void scale(InputStream in) {}
}
