// The guard has released it: by hand, at the end of its try statement, or by being consumed.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class AfterGuard {
  static void afterTry(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
    }
    table.unlockRead(); // !! capability.released.twice
  }

  static void byHand(Table table) {
    TableGuard guard = table.write();
    guard.close();
    table.unlockWrite(); // !! capability.released.twice
  }

  static void consumed(Table table) {
    TableGuard guard = table.read();
    TableGuard.finish(guard);
    table.unlockRead(); // !! capability.released.twice
  }
}
