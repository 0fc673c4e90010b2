// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Subtasks run on threads of their own: the request of this one may not be read there. */
class RequestInSubtask {
  String page(HttpServletRequest request) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> user = scope.fork(() -> find(request.getRemoteUser())); // !! capture.not.sendable
      Subtask<String> items = scope.fork(() -> find(request.getParameter("q"))); // !! capture.not.sendable
      scope.join();
      return user.get() + items.get();
    }
  }

  private static String find(String key) {
    return "found " + key;
  }
}
