// check: default
// source: https://github.com/apache/tomcat/pull/437
// Fix: the headers become text in the request's thread.
package store.audit;

import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import javax.servlet.http.HttpServletRequest;

final class HeadersOfCheckLog {
  private static final Logger LOG = Logger.getLogger("check");
  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

  private HeadersOfCheckLog() {}

  static void logSuccess(HttpServletRequest request, String answer) {
    long now = System.currentTimeMillis();
    String headers = headers(request);
    POOL.execute(() -> LOG.info(now + " " + headers + " -> " + answer));
  }

  private static String headers(HttpServletRequest request) {
    StringBuilder text = new StringBuilder();
    for (String name : Collections.list(request.getHeaderNames())) {
      text.append(name).append('=').append(request.getHeader(name)).append(';');
    }
    return text.toString();
  }
}
