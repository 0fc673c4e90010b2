// A functional interface whose method requires a capability: closures have it, callers hold it.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class FunctionalInterface {
  interface LockedBody {
    @HoldsTableRead("table")
    int run(Table table);
  }

  static int with(Table table, @RunsImmediately LockedBody body) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return body.run(table);
    }
  }

  static int closures(Table table) {
    return with(table, locked -> locked.size()) + with(table, Table::size);
  }
}
