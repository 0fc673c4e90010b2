// Each round closes what it opens; every element has its own lock.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.List;

final class InLoops {
  static void guards(Table table, int rounds) {
    for (int i = 0; i < rounds; i++) {
      try (TableGuard guard = table.read()) {
        guard.first();
      }
    }
  }

  static void raw(List<Table> tables) {
    for (Table table : tables) {
      table.lockRead();
      table.unlockRead();
    }
  }

  static void upgraded(Table table, int rounds) {
    int i = 0;
    while (i < rounds) {
      TableGuard guard = table.read();
      boolean empty = table.size() == 0;
      guard.close();
      if (empty) {
        guard = table.write();
        table.put("a");
        guard.close();
      }
      i++;
    }
  }
}
