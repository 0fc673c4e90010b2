// check: default
package brave.app;

import brave.propagation.CurrentTraceContext;
import brave.propagation.CurrentTraceContext.Scope;
import brave.propagation.TraceContext;
import java.util.concurrent.ExecutorService;

/** The executor's thread closes the scope of the submitting one. */
class ScopeToExecutor {
  void run(CurrentTraceContext current, TraceContext context, ExecutorService executor) {
    try (Scope scope = current.newScope(context)) {
      executor.execute(() -> release(scope)); // !! capture.not.sendable
    }
    Scope maybe = current.maybeScope(context);
    executor.execute(maybe::close); // !! capture.not.sendable
  }

  private static void release(Scope scope) {
    scope.close();
  }
}
