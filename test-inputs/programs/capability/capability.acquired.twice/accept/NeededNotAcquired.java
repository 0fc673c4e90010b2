// A method that needs what is held does not acquire it.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class NeededNotAcquired {
  @HoldsTableRead("table")
  static int needs(Table table) {
    return table.size();
  }

  static int run(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return needs(table) + needs(table) + Boundaries.nowGet(() -> needs(table));
    }
  }

  @HoldsTableRead("a")
  static int other(Table a, Table b) {
    try (TableGuard guard = b.read()) {
      guard.first();
      return needs(a) + needs(b);
    }
  }
}
