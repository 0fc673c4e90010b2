// check: default
package mutiny.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Stages are put together in the task of the request, and awaited there. */
class StagedNow {
  String answer(HttpServletRequest request, Uni<String> source) {
    String answer =
        source
            .stage(uni -> request.getParameter("upper") == null ? uni : uni.map(String::toUpperCase))
            .plug(uni -> request.isSecure() ? uni : uni.map(text -> text + " (insecure)"))
            .await()
            .atMost(Duration.ofSeconds(1));
    return answer + request.getRequestURI();
  }

  void write(HttpServletResponse response, Multi<String> lines) {
    lines.subscribe().asStream().forEach(line -> response.addHeader("X-Line", line));
    for (String line : lines.subscribe().asIterable()) {
      response.addHeader("X-Line", line);
    }
  }
}
