// check: default
// The same rules for the older package.

import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;

class JavaxRequests implements Filter {
  private final Timer timer = new Timer(true);
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private ServletRequest current; // !! class.not.sendable

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            System.out.println("slow: " + http.getRequestURI()); // !! capture.not.sendable
          }
        },
        5_000);
    Callable<String> user = http::getRemoteUser;
    Future<String> name = pool.submit(user); // !! argument.not.sendable
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {
    timer.cancel();
  }
}
