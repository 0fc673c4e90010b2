// A variable that was re-assigned names another object.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ReassignedVariable {
  static int local(Table a, Table b) {
    Table table = a;
    try (TableGuard guard = table.read()) {
      guard.first();
      table = b;
      return table.size(); // !! capability.not.held
    }
  }

  static int parameter(Table table, Table other) {
    try (TableGuard guard = table.read()) {
      guard.first();
      table = other;
      return table.size(); // !! capability.not.held
    }
  }

  static int onOnePath(Table a, Table b, boolean swap) {
    Table table = a;
    try (TableGuard guard = a.read()) {
      guard.first();
      if (swap) {
        table = b;
      }
      return table.size(); // !! capability.not.held
    }
  }
}
