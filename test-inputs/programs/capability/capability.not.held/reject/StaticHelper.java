// A user's static helper relies on a read-side section that its caller has not opened.

import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.samples.kernel.RcuReadGuard;

final class StaticHelper {
  @HoldsRcuRead
  static int peek(Table table) {
    return table.hashCode();
  }

  @HoldsRcuRead
  static int indirectly(Table table) {
    return peek(table);
  }

  static int run(Table table) {
    return peek(table); // !! capability.not.held
  }

  static int afterwards(Table table) {
    try (RcuReadGuard guard = RcuReadGuard.lock()) {
      guard.vmaLookup(0);
      indirectly(table);
    }
    return indirectly(table); // !! capability.not.held
  }
}
