// An open guard is overwritten by another one of the same object: it is still open.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class OverwrittenGuard {
  static void run(Table table) {
    TableGuard guard = table.read();
    guard.first();
    guard = table.read(); // !! capability.acquired.twice
    guard.close();
  }

  static void setToNull(Table table) {
    TableGuard guard = table.read();
    guard.first();
    guard = null;
    guard = table.read(); // !! capability.acquired.twice
    guard.close();
  }

  static void dropped(Table table) {
    table.read();
    TableGuard guard = table.read(); // !! capability.acquired.twice
    guard.close();
  }
}
