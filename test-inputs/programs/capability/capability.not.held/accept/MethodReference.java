// A method reference that runs at once, where the lambda that it stands for could stand.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.List;

final class MethodReference {
  static int bound(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return Boundaries.nowGet(table::size);
    }
  }

  static void modelled(Table table, List<String> names) {
    table.lockWrite();
    names.forEach(table::put);
    table.unlockWrite();
  }

  static void lockedForIt(Table table) {
    table.reading(table::size);
  }

  static int withResult(Table table) {
    return Table.writing(table, table::size);
  }

  static int notNeeded(Table table) {
    return Boundaries.nowGet(table::hashCode);
  }
}
