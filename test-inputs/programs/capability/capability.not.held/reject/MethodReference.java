// A method reference stands for a lambda that calls the method: the report is at the reference.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.function.IntSupplier;

final class MethodReference {
  static int notHeld(Table table) {
    return Boundaries.nowGet(table::size); // !! capability.not.held
  }

  static IntSupplier stored(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return table::size; // !! capability.not.held
    }
  }

  static void unbound(Table table) {
    Boundaries.nowWith(table, Table::size); // !! capability.not.held
  }

  static int crossing(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return Boundaries.scopedCall(table::size); // !! capability.not.held
    }
  }

  static int otherObject(Table a, Table b) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return Boundaries.nowGet(b::size); // !! capability.not.held
    }
  }
}
