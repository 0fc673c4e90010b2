// Writing implies reading, never the other way round.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ReadIsNotWrite {
  static void withGuard(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      table.put("a"); // !! capability.not.held
    }
  }

  static void raw(Table table) {
    table.lockRead();
    table.put("a"); // !! capability.not.held
    table.unlockRead();
  }

  @HoldsTableRead("table")
  static void annotated(Table table) {
    table.put("a"); // !! capability.not.held
  }

  static void inClosure(Table table) {
    table.reading(() -> table.put("a")); // !! capability.not.held
  }
}
