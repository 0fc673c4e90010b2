// The scope object itself is closed before it is used again.

import dev.taskbound.inputs.prelude.TaskScope;

final class JoinAfterScopeClosed {
  static void run() {
    TaskScope scope = new TaskScope();
    scope.fork(() -> {});
    scope.close();
    scope.join(); // !! use.after.release
  }
}
