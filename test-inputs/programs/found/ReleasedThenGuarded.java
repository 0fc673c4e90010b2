// A private helper releases what its caller holds, and then opens a guard of the same lock: the caller's lock is not back.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ReleasedThenGuarded {
  static void twice(Table table) {
    table.lockRead();
    table.unlockRead();
    upgrade(table); // !! capability.released.twice
  }

  static void once(Table table) {
    table.lockRead();
    upgrade(table);
  }

  static int after(Table table) {
    table.lockRead();
    upgrade(table);
    return table.size(); // !! capability.not.held
  }

  private static void upgrade(Table table) {
    table.unlockRead();
    try (TableGuard guard = table.write()) {
      guard.first();
    }
  }
}
