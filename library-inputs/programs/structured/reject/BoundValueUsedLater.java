// check: default
// release: 25
package structured.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;

/** A scoped value may be read by subtasks, but a handle in it stays a handle of its task. */
class BoundValueUsedLater {
  private static final ScopedValue<HttpServletRequest> REQUEST = ScopedValue.newInstance();
  private static final ScopedValue<String> USER = ScopedValue.newInstance();

  void handle(HttpServletRequest request, Executor executor) {
    ScopedValue.where(REQUEST, request)
        .where(USER, request.getRemoteUser())
        .run(
            () -> {
              HttpServletRequest bound = REQUEST.get();
              executor.execute(() -> System.out.println(bound.getRequestURI())); // !! capture.not.sendable
              executor.execute(() -> System.out.println(request.getRequestURI())); // !! capture.not.sendable
            });
  }

  void carried(HttpServletRequest request, Executor executor) {
    ScopedValue.Carrier carrier = ScopedValue.where(REQUEST, request);
    executor.execute(() -> carrier.run(() -> System.out.println("late"))); // !! capture.not.sendable
  }
}
