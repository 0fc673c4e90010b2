// check: default
// A filter that runs the rest of the chain, or its logging, on a thread of its own.

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class FilterHandsOn extends HttpFilter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private transient Supplier<String> describe;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Future<?> rest =
        pool.submit(
            () -> {
              chain.doFilter(request, response); // !! capture.not.sendable, capture.not.sendable, capture.not.sendable
              return null;
            });
    try {
      rest.get(1, TimeUnit.SECONDS);
    } catch (Exception e) {
      response.sendError(503);
    }
    Runnable log = new AccessLog(request);
    pool.execute(log); // !! argument.not.sendable
    describe = () -> request.getRequestURI(); // !! class.not.sendable|escape.by.closure
  }

  private static final class AccessLog implements Runnable {
    private final HttpServletRequest request;

    AccessLog(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public void run() {
      System.out.println(request.getRemoteAddr());
    }
  }
}
