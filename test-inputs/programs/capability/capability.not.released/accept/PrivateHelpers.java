// Private helpers acquire and release for their callers.

import dev.taskbound.inputs.prelude.Table;

final class PrivateHelpers {
  private final Table table = new Table();

  private void enter() {
    table.lockRead();
  }

  private void leave() {
    table.unlockRead();
  }

  private static void unlock(Table table) {
    table.unlockWrite();
  }

  int pair() {
    enter();
    int size = table.size();
    leave();
    return size;
  }

  int half() {
    table.lockRead();
    int size = table.size();
    leave();
    return size;
  }

  static void parameter(Table table) {
    table.lockWrite();
    try {
      table.put("a");
    } finally {
      unlock(table);
    }
  }
}
