// check: default
// Code without annotations that locks what it uses.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class UnmarkedCode {
  private final Table own = new Table();

  int run(Table table) {
    table.lockRead();
    try {
      return table.size();
    } finally {
      table.unlockRead();
    }
  }

  int field() {
    try (TableGuard guard = own.read()) {
      guard.forEach(entry -> System.out.println(entry.length()));
      return own.size();
    }
  }

  int tried(Table table) {
    if (!table.tryLockRead()) {
      return -1;
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
