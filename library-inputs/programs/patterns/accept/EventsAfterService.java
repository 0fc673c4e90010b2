// check: default
// source: https://github.com/eclipse-ee4j/jersey/issues/3719
// Fix: asynchronous processing keeps the response until it is completed.
package events.sse;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

class EventsAfterService extends HttpServlet {
  private final AtomicLong counter = new AtomicLong();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setContentType("text/event-stream");
    AtomicLong events = counter;
    AsyncContext async = request.startAsync();
    async.setTimeout(0);
    async.start(
        () -> {
          try {
            async.getResponse().getWriter().print("data: " + events.incrementAndGet() + "\n\n");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            async.complete();
          }
        });
  }
}
