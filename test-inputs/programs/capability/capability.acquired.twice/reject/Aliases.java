// The same object by another name.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class Aliases {
  private final Table table = new Table();

  static void local(Table table) {
    Table same = table;
    try (TableGuard guard = table.read()) {
      guard.first();
      TableGuard again = same.read(); // !! capability.acquired.twice
      again.first();
    }
  }

  void field() {
    Table local = table;
    local.lockRead();
    this.table.lockRead(); // !! capability.acquired.twice
    table.unlockRead();
  }

  static void path(Aliases other) {
    other.table.lockWrite();
    other.table.lockWrite(); // !! capability.acquired.twice
    other.table.unlockWrite();
  }
}
