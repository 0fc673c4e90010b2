// A lambda overrides nothing: it is judged where it is written, a method reference likewise.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class ClosuresAreJudgedWhereTheyStand {
  interface Counter {
    int count(Table table);
  }

  static int locked(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return table.size();
    }
  }

  static Counter lambda() {
    return table -> {
      table.lockRead();
      int size = table.size();
      table.unlockRead();
      return size;
    };
  }

  static Counter reference() {
    return ClosuresAreJudgedWhereTheyStand::locked;
  }

  static int run(Table table) {
    table.reading(() -> Boundaries.now(() -> System.out.println(table.size())));
    return lambda().count(table) + reference().count(table);
  }
}
