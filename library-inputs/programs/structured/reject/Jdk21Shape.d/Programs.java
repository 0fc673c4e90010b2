package structured.app;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import javax.sql.DataSource;

/** The same mistakes, as they are written for JDK 21. */
class Programs {
  String both(HttpServletRequest request, EntityManager em)
      throws InterruptedException, ExecutionException {
    try (StructuredTaskScope.ShutdownOnFailure scope = new StructuredTaskScope.ShutdownOnFailure()) {
      Subtask<String> user = scope.fork(() -> request.getRemoteUser()); // !! capture.not.sendable
      Subtask<Object> entity = scope.fork(() -> em.find(Object.class, 1)); // !! capture.not.sendable
      scope.join();
      scope.throwIfFailed(
          error -> new IllegalStateException(request.getRequestURI() + " failed", error));
      return user.get() + entity.get();
    }
  }

  Connection first(DataSource a, DataSource b) throws InterruptedException, ExecutionException {
    try (StructuredTaskScope.ShutdownOnSuccess<Connection> scope =
        new StructuredTaskScope.ShutdownOnSuccess<>()) {
      scope.fork(() -> a.getConnection()); // !! result.not.sendable
      scope.fork(() -> b.getConnection()); // !! result.not.sendable
      scope.join();
      return scope.result();
    }
  }

  void leaves(Executor executor) throws InterruptedException {
    try (StructuredTaskScope<String> scope = new StructuredTaskScope<>()) {
      executor.execute(() -> scope.fork(() -> "other")); // !! capture.not.sendable
      scope.join();
    }
  }
}
