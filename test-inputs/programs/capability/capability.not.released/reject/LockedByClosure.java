// A closure that is run at once takes a lock and keeps it: it is not held for sure after the call.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;

final class LockedByClosure {
  static int run(Table table) {
    Boundaries.now(() -> table.lockRead()); // !! capability.not.released
    return table.size(); // !! capability.not.held
  }
}
