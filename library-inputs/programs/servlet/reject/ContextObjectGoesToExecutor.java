// check: default
// The parameter object of one request is as bound to it as the request itself.

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ContextObjectGoesToExecutor extends HttpServlet {
  private final ExecutorService audit = Executors.newSingleThreadExecutor();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Exchange exchange = new Exchange(request, response);
    audit.submit(() -> log(exchange)); // !! capture.not.sendable
    audit.execute(new Job(exchange)); // !! argument.not.sendable
  }

  private static void log(Exchange exchange) {
    System.out.println(exchange.request.getRemoteAddr());
  }

  private static final class Exchange {
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Exchange(HttpServletRequest request, HttpServletResponse response) {
      this.request = request;
      this.response = response;
    }
  }

  private record Job(Exchange exchange) implements Runnable {
    @Override
    public void run() {
      log(exchange);
    }
  }
}
