// A field that is not final was assigned in between: here, or by a method that may do so.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ReassignedField {
  private Table table = new Table();

  void swap(Table other) {
    table = other;
  }

  int here(Table other) {
    try (TableGuard guard = table.read()) {
      guard.first();
      table = other;
      return table.size(); // !! capability.not.held
    }
  }

  int byMethod(Table other) {
    try (TableGuard guard = this.table.read()) {
      guard.first();
      swap(other);
      return this.table.size(); // !! capability.not.held
    }
  }
}
