// check: default
// source: https://github.com/eclipse-ee4j/jersey/issues/5214
// Symptom: the listener of finished requests finds no attributes: completing the asynchronous request has recycled it.
package metrics.requests;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

class PropertiesAfterResume {
  private final BiConsumer<String, Long> timings;

  PropertiesAfterResume(BiConsumer<String, Long> timings) {
    this.timings = timings;
  }

  void respond(AsyncContext async, String body) throws IOException {
    HttpServletRequest request = (HttpServletRequest) async.getRequest();
    async.getResponse().setContentType("application/json");
    async.getResponse().getWriter().print(body);
    async.complete();
    Long started = (Long) request.getAttribute("started"); // !! use.after.release
    timings.accept("answered", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
  }
}
