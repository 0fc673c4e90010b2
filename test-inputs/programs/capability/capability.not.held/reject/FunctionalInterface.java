// A functional interface whose method requires a capability: who calls it must hold that.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class FunctionalInterface {
  interface LockedBody {
    @HoldsTableRead("table")
    int run(Table table);
  }

  static int without(Table table, @RunsImmediately LockedBody body) {
    return body.run(table); // !! capability.not.held
  }

  static int other(Table a, Table b, @RunsImmediately LockedBody body) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return body.run(b); // !! capability.not.held
    }
  }

  static LockedBody ofOther(Table other) {
    return table -> table.size() + other.size(); // !! capability.not.held
  }
}
