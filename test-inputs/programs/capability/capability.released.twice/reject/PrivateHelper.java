// A private helper releases for its caller: reported at the call where nothing is held.

import dev.taskbound.inputs.prelude.Table;

final class PrivateHelper {
  private final Table table = new Table();

  private void leave() {
    table.unlockRead();
  }

  private static void unlock(Table table) {
    table.unlockWrite();
  }

  void again() {
    table.lockRead();
    leave();
    leave(); // !! capability.released.twice
  }

  static void never(Table table) {
    unlock(table); // !! capability.released.twice
  }

  void both() {
    table.lockRead();
    leave();
    table.unlockRead(); // !! capability.released.twice
  }
}
