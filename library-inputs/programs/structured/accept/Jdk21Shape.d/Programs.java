package structured.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Scopes as they are written for JDK 21: subclasses for policies, and join before results. */
class Programs {
  String both(HttpServletRequest request) throws InterruptedException, ExecutionException {
    String name = request.getRemoteUser();
    try (StructuredTaskScope.ShutdownOnFailure scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> "user " + name);
      Subtask<Integer> size = scope.fork(name::length);
      scope.join().throwIfFailed();
      return user.get() + size.get() + request.getMethod();
    }
  }

  String first(String a, String b) throws InterruptedException {
    try (StructuredTaskScope.ShutdownOnSuccess<String> scope =
        new StructuredTaskScope.ShutdownOnSuccess<>()) {
      scope.fork(a::trim);
      scope.fork(b::trim);
      return scope.join().result(IllegalStateException::new);
    }
  }

  void stopped() throws InterruptedException {
    try (StructuredTaskScope<String> scope = new StructuredTaskScope<>()) {
      // A subtask may stop the others.
      scope.fork(
          () -> {
            scope.shutdown();
            return "stopped";
          });
      scope.join();
    }
  }
}
