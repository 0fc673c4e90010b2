// A private helper releases what its caller has acquired, once.

import dev.taskbound.inputs.prelude.Table;

final class PrivateHelpers {
  private final Table table = new Table();

  private void leave() {
    table.unlockRead();
  }

  private static void unlock(Table table, boolean loud) {
    if (loud) {
      System.out.println(table);
      table.unlockWrite();
    } else {
      table.unlockWrite();
    }
  }

  void field() {
    table.lockRead();
    leave();
  }

  static void parameter(Table table) {
    table.lockWrite();
    unlock(table, true);
  }
}
