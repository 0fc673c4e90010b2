// A guard that is closed by hand holds nothing from then on, also through an alias of the guard.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ClosedByHand {
  static int run(Table table) {
    TableGuard guard = table.read();
    guard.close();
    return table.size(); // !! capability.not.held
  }

  static int insideItsOwnTry(Table table) {
    try (TableGuard guard = table.read()) {
      guard.close();
      return table.size(); // !! capability.not.held
    }
  }

  static int throughAlias(Table table) {
    TableGuard guard = table.read();
    TableGuard same = guard;
    same.close();
    return table.size(); // !! capability.not.held
  }
}
