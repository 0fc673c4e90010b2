// Capabilities enter closures that run at once, and those that are run with the lock held.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ImmediateClosure {
  static void entered(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      Boundaries.now(
          () -> {
            TableGuard again = table.read(); // !! capability.acquired.twice
            again.first();
          });
    }
  }

  static void ofTheParameter(Table table) {
    table.reading(
        () -> {
          TableGuard again = table.write(); // !! capability.acquired.twice
          again.first();
        });
  }
}
