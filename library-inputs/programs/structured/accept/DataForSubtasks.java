// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Subtasks get plain data, and give plain data back. */
class DataForSubtasks {
  String page(HttpServletRequest request) throws InterruptedException {
    String name = request.getRemoteUser();
    String query = request.getParameter("q");
    try (var scope = StructuredTaskScope.open(Joiner.awaitAllSuccessfulOrThrow())) {
      Subtask<String> user = scope.fork(() -> find(name));
      Subtask<String> items = scope.fork(() -> find(query));
      scope.join();
      return user.get() + items.get() + request.getRequestURI();
    }
  }

  List<String> all(List<String> keys) throws InterruptedException {
    try (var scope =
        StructuredTaskScope.open(
            Joiner.<String>allSuccessfulOrThrow(), config -> config.withName("all"))) {
      keys.forEach(key -> scope.fork(() -> find(key)));
      return scope.join().map(Subtask::get).toList();
    }
  }

  private static String find(String key) {
    return "found " + key;
  }
}
