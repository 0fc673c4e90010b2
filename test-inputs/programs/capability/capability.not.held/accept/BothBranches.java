// Held on every path: each branch acquires, or the closing branch does not come back.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class BothBranches {
  static int opened(Table table, boolean write) {
    TableGuard guard;
    if (write) {
      guard = table.write();
    } else {
      guard = table.read();
    }
    int size = table.size();
    guard.close();
    return size;
  }

  static int ternary(Table table, boolean write) {
    try (TableGuard guard = write ? table.write() : table.read()) {
      guard.first();
      return table.size();
    }
  }

  static int closedAndLeft(Table table, boolean early) {
    try (TableGuard guard = table.read()) {
      if (early) {
        guard.close();
        return 0;
      }
      return table.size();
    }
  }

  static int raw(Table table, boolean write) {
    if (write) {
      table.lockWrite();
      table.put("a");
      table.unlockWrite();
      table.lockRead();
    } else {
      table.lockRead();
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
