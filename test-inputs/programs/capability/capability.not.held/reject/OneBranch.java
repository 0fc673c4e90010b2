// Held means held on every path: a guard that only one branch opens is not enough after the join.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class OneBranch {
  static int opened(Table table, boolean careful) {
    TableGuard guard = null;
    if (careful) {
      guard = table.read();
    }
    int size = table.size(); // !! capability.not.held
    if (guard != null) {
      guard.close();
    }
    return size;
  }

  static int closed(Table table, boolean early) {
    try (TableGuard guard = table.read()) {
      if (early) {
        guard.close();
      }
      return table.size(); // !! capability.not.held
    }
  }

  static int elseBranch(Table table, boolean careful) {
    if (careful) {
      try (TableGuard guard = table.read()) {
        guard.first();
        return table.size();
      }
    } else {
      return table.size(); // !! capability.not.held
    }
  }
}
