// The same object by another name: aliases, final locals, final fields, this.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class AccessPaths {
  private final Table table = new Table();
  private final AccessPaths next;

  AccessPaths(AccessPaths next) {
    this.next = next;
  }

  static int alias(Table table) {
    Table same = table;
    try (TableGuard guard = table.read()) {
      guard.first();
      return same.size();
    }
  }

  static int aliasLocked(Table table) {
    final Table same = table;
    same.lockRead();
    int size = table.size();
    table.unlockRead();
    return size;
  }

  int ownField() {
    try (TableGuard guard = table.read()) {
      guard.first();
      return this.table.size();
    }
  }

  int longerPath() {
    next.table.lockRead();
    int size = next.table.size();
    next.table.unlockRead();
    return size;
  }

  int pathInLocal() {
    Table same = this.next.table;
    try (TableGuard guard = next.table.read()) {
      guard.first();
      return same.size();
    }
  }

  static int ofParameter(AccessPaths other) {
    try (TableGuard guard = other.table.read()) {
      guard.first();
      return other.table.size();
    }
  }
}
