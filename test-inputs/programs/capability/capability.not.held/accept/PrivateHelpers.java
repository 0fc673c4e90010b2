// Private helpers are inferred: they need, acquire and release what their bodies do.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class PrivateHelpers {
  private final Table table = new Table();

  private static int sizeOf(Table table) {
    return table.size();
  }

  private void enter() {
    table.lockRead();
  }

  private void leave() {
    table.unlockRead();
  }

  private static void lock(String why, Table table) {
    System.out.println(why);
    table.lockWrite();
  }

  static int caller(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return sizeOf(table);
    }
  }

  int pair() {
    enter();
    try {
      return sizeOf(table) + table.size();
    } finally {
      leave();
    }
  }

  static void parameter(Table table) {
    lock("add", table);
    table.put("a");
    table.unlockWrite();
  }
}
