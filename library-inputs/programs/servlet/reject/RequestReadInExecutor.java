// check: default
package servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;

/** The container recycles the request while the executor still reads it. */
class RequestReadInExecutor extends HttpServlet {
  private final transient Executor executor = Runnable::run;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    executor.execute(() -> log(request.getRequestURI())); // !! capture.not.sendable
  }
}
