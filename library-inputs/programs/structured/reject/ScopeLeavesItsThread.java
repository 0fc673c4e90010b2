// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import java.util.concurrent.Executor;
import java.util.concurrent.StructuredTaskScope;

/** A scope may only be used by the thread that opened it. */
class ScopeLeavesItsThread {
  void nested(Executor executor) throws InterruptedException {
    try (StructuredTaskScope<String, Void> scope = StructuredTaskScope.open()) {
      scope.fork(() -> scope.fork(() -> "inner").toString()); // !! capture.not.sendable
      executor.execute(() -> scope.fork(() -> "other")); // !! capture.not.sendable
      scope.join();
    }
  }

  void late() throws InterruptedException {
    StructuredTaskScope<String, Void> scope = StructuredTaskScope.open();
    scope.fork(() -> "one");
    scope.join();
    scope.close();
    scope.fork(() -> "two"); // !! use.after.release
  }
}
