// A guard closed by hand, after the last call that needs it; the guard itself may move.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ClosedByHand {
  static int run(Table table) {
    TableGuard guard = table.read();
    int size = table.size();
    guard.close();
    return size;
  }

  static int inFinally(Table table) {
    TableGuard guard = table.read();
    try {
      return table.size();
    } finally {
      guard.close();
    }
  }

  static int alias(Table table) {
    TableGuard guard = table.read();
    TableGuard same = guard;
    int size = table.size();
    same.close();
    return size;
  }

  static int lookedAt(Table table) {
    try (TableGuard guard = table.read()) {
      return lengthOf(guard) + table.size();
    }
  }

  static int lengthOf(TableGuard guard) {
    return guard.first().length();
  }

  static int consumedAtTheEnd(Table table) {
    TableGuard guard = table.read();
    int size = table.size();
    TableGuard.finish(guard);
    return size;
  }
}
