// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import jakarta.servlet.http.HttpServletRequest;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.StructuredTaskScope;

/** Scoped values and thread-locals are read by whoever needs them, here and in subtasks. */
class BoundValues {
  private static final ScopedValue<String> USER = ScopedValue.newInstance();
  private static final ScopedValue<HttpServletRequest> REQUEST = ScopedValue.newInstance();
  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));

  String handle(HttpServletRequest request) throws Exception {
    return ScopedValue.where(USER, request.getRemoteUser())
        .where(REQUEST, request)
        .call(() -> greet() + REQUEST.get().getRequestURI() + request.getMethod());
  }

  private static String greet() throws InterruptedException {
    try (var scope = StructuredTaskScope.<String>open()) {
      var user = scope.fork(() -> "Hello " + USER.orElse("nobody"));
      var today = scope.fork(() -> FORMAT.get().format(new Date()));
      scope.join();
      return user.get() + today.get() + FORMAT.get().toPattern();
    }
  }
}
