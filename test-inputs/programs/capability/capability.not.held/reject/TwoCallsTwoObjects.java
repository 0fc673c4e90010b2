// Two calls give two objects: a getter or a list is no access path.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.List;

final class TwoCallsTwoObjects {
  static int fromRef(OwnedRef<Table> ref) {
    try (TableGuard guard = ref.get().read()) {
      guard.first();
      return ref.get().size(); // !! capability.not.held
    }
  }

  static int fromList(List<Table> tables) {
    try (TableGuard guard = tables.get(0).read()) {
      guard.first();
      return tables.get(0).size(); // !! capability.not.held
    }
  }

  static int fromArray(Table[] tables) {
    try (TableGuard guard = tables[0].read()) {
      guard.first();
      return tables[1].size(); // !! capability.not.held
    }
  }

  static int nextElement(List<Table> tables) {
    int sum = 0;
    Table previous = new Table();
    for (Table table : tables) {
      try (TableGuard guard = table.read()) {
        guard.first();
        sum += previous.size(); // !! capability.not.held
      }
      previous = table;
    }
    return sum;
  }
}
