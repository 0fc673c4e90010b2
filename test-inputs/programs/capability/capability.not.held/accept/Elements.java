// An element or a result that was put into a variable first is one object.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.List;

final class Elements {
  static int list(List<Table> tables) {
    int sum = 0;
    for (Table table : tables) {
      try (TableGuard guard = table.read()) {
        guard.first();
        sum += table.size();
      }
    }
    return sum;
  }

  static int ref(OwnedRef<Table> ref) {
    Table table = ref.get();
    try (TableGuard guard = table.read()) {
      guard.first();
      return table.size();
    }
  }

  static int first(List<Table> tables) {
    Table table = tables.get(0);
    table.lockRead();
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
