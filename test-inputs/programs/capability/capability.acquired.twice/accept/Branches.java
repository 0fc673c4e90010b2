// Acquired in each branch, or again where the first one has been released.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class Branches {
  static void ifElse(Table table, boolean first) {
    if (first) {
      table.lockRead();
    } else {
      table.lockRead();
    }
    table.unlockRead();
  }

  static void switched(Table table, int which) {
    switch (which) {
      case 0:
        table.lockRead();
        table.unlockRead();
      case 1:
        table.lockRead();
        break;
      default:
        table.lockRead();
        break;
    }
    table.unlockRead();
  }

  static void early(Table table, boolean first) {
    if (first) {
      try (TableGuard guard = table.read()) {
        guard.first();
        return;
      }
    }
    try (TableGuard guard = table.write()) {
      guard.first();
    }
  }
}
