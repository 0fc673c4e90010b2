// check: default
// A handler that does a part of its work on another thread, with the request.
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class RequestInHelper extends HttpServlet {
  private final ExecutorService executor = Executors.newFixedThreadPool(2);

  private void audit(Runnable entry) {
    executor.execute(
        () -> {
          try {
            entry.run();
          } catch (RuntimeException e) {
            log("not audited", e);
          }
        });
  }

  private <T> T timed(Supplier<T> body) {
    long begin = System.nanoTime();
    try {
      return body.get();
    } finally {
      audit(() -> System.out.println(System.nanoTime() - begin));
    }
  }

  private <T> T withTimeout(Callable<T> body) throws IOException {
    try {
      return executor.submit(body).get();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    audit(() -> System.out.println(path));
    audit(() -> System.out.println(request.getRemoteAddr())); // !! capture.not.sendable
    String user = timed(() -> request.getRemoteUser());
    String agent = withTimeout(() -> request.getHeader("User-Agent")); // !! capture.not.sendable
    response.getWriter().println(user + agent);
  }
}
