// check: default
// source: https://github.com/apache/tomcat/pull/437
// Symptom: NullPointerException in NamesEnumerator.nextElement: a pool thread lists the headers while the request is recycled.
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
    POOL.execute(() -> LOG.info(now + " " + headers(request) + " -> " + answer)); // !! capture.not.sendable
  }

  private static String headers(HttpServletRequest request) {
    StringBuilder text = new StringBuilder();
    for (String name : Collections.list(request.getHeaderNames())) {
      text.append(name).append('=').append(request.getHeader(name)).append(';');
    }
    return text.toString();
  }
}
