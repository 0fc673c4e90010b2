// check: default
// source: https://github.com/eclipse-ee4j/jersey/issues/5214
// Fix: attributes are read in an earlier event, before the request is completed.
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
    Long started = (Long) request.getAttribute("started");
    async.getResponse().setContentType("application/json");
    async.getResponse().getWriter().print(body);
    async.complete();
    timings.accept("answered", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
  }
}
