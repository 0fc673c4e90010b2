// check: default
// A handler that takes what it needs out of the request, and runs helpers around itself.
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class RequestInHelper extends HttpServlet {
  interface Action {
    void run() throws IOException;
  }

  private final ExecutorService executor = Executors.newFixedThreadPool(2);
  private final Map<String, String> cache = new ConcurrentHashMap<>();

  private void audit(Runnable entry) {
    executor.execute(() -> entry.run());
  }

  private <T> T timed(Supplier<T> body) {
    long begin = System.nanoTime();
    try {
      return body.get();
    } finally {
      audit(() -> System.out.println(System.nanoTime() - begin));
    }
  }

  private void guarded(HttpServletResponse response, Action action) throws IOException {
    try {
      action.run();
    } catch (IllegalArgumentException e) {
      response.sendError(400, e.getMessage());
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    audit(() -> System.out.println(path));
    guarded(
        response,
        () -> {
          String user = timed(() -> request.getRemoteUser());
          String agent = timed(() -> cached(request));
          response.getWriter().println(user + agent);
        });
  }

  private String cached(HttpServletRequest request) {
    return cache.computeIfAbsent(request.getRemoteAddr(), a -> request.getHeader("User-Agent"));
  }
}
