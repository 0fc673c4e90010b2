// Closures that release what they acquire, wherever they run.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;

final class Closures {
  static void now(Table table) {
    Boundaries.now(
        () -> {
          table.lockRead();
          try {
            table.size();
          } finally {
            table.unlockRead();
          }
        });
  }

  static void scoped(Table table) {
    Boundaries.scoped(
        () -> {
          table.lockWrite();
          table.put("a");
          table.unlockWrite();
        });
  }

  static Runnable returned(Table table) {
    return () -> {
      table.lockRead();
      table.size();
      table.unlockRead();
    };
  }

  static void around(Table table) {
    table.lockRead();
    Boundaries.now(() -> table.size());
    Boundaries.scoped(() -> table.hashCode());
    table.unlockRead();
  }
}
