// check: default
package servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;

/** What the executor needs is read while the request is valid. */
class DataReadBefore extends HttpServlet {
  private final transient Executor executor = Runnable::run;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String uri = request.getRequestURI();
    executor.execute(() -> log(uri));
  }
}
