// A task context ends, and with it the closure in which the lock was taken.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;

final class PretendThreadClosure {
  static void scoped(Table table) {
    Boundaries.scoped(() -> table.lockRead()); // !! capability.not.released
  }

  static int result(Table table) {
    return Boundaries.scopedCall(
        () -> {
          table.lockRead(); // !! capability.not.released
          return table.size();
        });
  }

  static void detached(Table table) {
    Boundaries.detached(table::lockWrite); // !! capability.not.released
  }
}
