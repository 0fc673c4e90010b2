// What a private helper needs is found in its body and asked of its callers.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class PrivateHelperNeedsIt {
  private final Table own = new Table();

  private static int sizeOf(Table table) {
    return table.size();
  }

  private static int twice(Table table) {
    return sizeOf(table) * 2;
  }

  private int ownSize() {
    return own.size();
  }

  static int held(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return sizeOf(table) + twice(table);
    }
  }

  static int notHeld(Table table) {
    return sizeOf(table); // !! capability.not.held
  }

  static int throughTwo(Table table) {
    return twice(table); // !! capability.not.held
  }

  static int otherObject(Table a, Table b) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return sizeOf(b); // !! capability.not.held
    }
  }

  int ofField() {
    return ownSize(); // !! capability.not.held
  }
}
