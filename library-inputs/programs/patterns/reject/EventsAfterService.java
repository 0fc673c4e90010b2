// check: default
// source: https://github.com/eclipse-ee4j/jersey/issues/3719
// Symptom: events turn up in the answers of other requests, as the container has reused the response.
package events.sse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

class EventsAfterService extends HttpServlet {
  private final transient ScheduledExecutorService clock;
  private final AtomicLong counter = new AtomicLong();

  EventsAfterService(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setContentType("text/event-stream");
    AtomicLong events = counter;
    clock.scheduleAtFixedRate(
        () -> {
          try {
            response.getWriter().print("data: " + events.incrementAndGet() + "\n\n"); // !! capture.not.sendable
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        0,
        5,
        TimeUnit.SECONDS);
  }
}
