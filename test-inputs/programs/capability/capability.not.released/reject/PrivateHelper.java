// A private helper's acquire counts as its caller's: reported at the call of the helper.

import dev.taskbound.inputs.prelude.Table;

final class PrivateHelper {
  private final Table table = new Table();

  private void enter() {
    table.lockRead();
  }

  private static void lock(Table table, int rounds) {
    System.out.println(rounds);
    table.lockWrite();
  }

  int forgotten() {
    enter(); // !! capability.not.released
    return table.size();
  }

  static void parameter(Table table, boolean enough) {
    lock(table, 1); // !! capability.not.released
    if (enough) {
      return;
    }
    table.unlockWrite();
  }
}
