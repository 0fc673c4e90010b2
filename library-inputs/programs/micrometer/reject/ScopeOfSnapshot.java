// check: default
package micrometer.app;

import io.micrometer.context.ContextSnapshot;
import java.util.concurrent.Executor;

/** Thread-locals are restored by the wrong thread. */
class ScopeOfSnapshot {
  void run(ContextSnapshot snapshot, Executor executor) {
    try (ContextSnapshot.Scope scope = snapshot.setThreadLocals()) {
      executor.execute(scope::close); // !! capture.not.sendable
    }
    ContextSnapshot.Scope some = snapshot.setThreadLocals(key -> key.equals("user"));
    executor.execute(() -> finish(some)); // !! capture.not.sendable
  }

  private static void finish(ContextSnapshot.Scope scope) {
    scope.close();
  }
}
