// Closing the guard early, at the end of its own try statement it is closed without effect.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class GuardClosedInItsOwnTry {
  static int run(Table table) {
    try (TableGuard guard = table.read()) {
      int size = table.size();
      guard.close();
      return size;
    }
  }

  static int onOnePath(Table table, boolean early) {
    try (TableGuard guard = table.write()) {
      int size = table.size();
      if (early) {
        guard.close();
      }
      return size;
    }
  }
}
