// Capabilities do not cross: in a pretend-thread closure nothing of the caller's is held.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.inputs.prelude.TaskScope;
import java.util.concurrent.Executor;

final class PretendThreadClosure {
  static void scoped(Table table) {
    table.lockRead();
    Boundaries.scoped(() -> table.size()); // !! capability.not.held
    table.unlockRead();
  }

  static int result(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return Boundaries.scopedCall(() -> table.size()); // !! capability.not.held
    }
  }

  static void detached(Table table) {
    table.lockRead();
    Boundaries.detached(() -> table.size()); // !! capability.not.held
    table.unlockRead();
  }

  static void until(Table table, TaskScope scope) {
    table.lockRead();
    scope.fork(() -> table.size()); // !! capability.not.held
    table.unlockRead();
  }

  static void nested(Table table) {
    table.lockRead();
    Boundaries.now(
        () ->
            Boundaries.scoped(() -> Boundaries.now(() -> table.size()))); // !! capability.not.held
    table.unlockRead();
  }

  @HoldsTableRead("table")
  static void annotated(Table table) {
    Boundaries.scoped(() -> table.size()); // !! capability.not.held
  }

  static void modelled(Table table, Executor executor) {
    table.lockRead();
    executor.execute(() -> table.size()); // !! capability.not.held
    table.unlockRead();
  }
}
