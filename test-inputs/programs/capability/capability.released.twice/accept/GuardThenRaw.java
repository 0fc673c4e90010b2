// A guard first, a raw pair afterwards.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class GuardThenRaw {
  static int run(Table table) {
    int before;
    try (TableGuard guard = table.read()) {
      guard.first();
      before = table.size();
    }
    table.lockRead();
    int after = table.size();
    table.unlockRead();
    return after - before;
  }
}
