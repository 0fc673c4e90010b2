// A private helper acquires for its caller: reported at the call where the lock is held.

import dev.taskbound.inputs.prelude.Table;

final class PrivateHelper {
  private final Table table = new Table();

  private void enter() {
    table.lockRead();
  }

  private static void lock(Table table) {
    table.lockWrite();
  }

  void again() {
    enter();
    enter(); // !! capability.acquired.twice
    table.unlockRead();
  }

  static void parameter(Table table) {
    table.lockWrite();
    table.put("a");
    lock(table); // !! capability.acquired.twice
    table.unlockWrite();
  }
}
