// A private helper releases what its caller has acquired.

import dev.taskbound.inputs.prelude.Table;

final class PrivateHelperUnlocks {
  private final Table table = new Table();

  private void done() {
    table.unlockRead();
  }

  private static void unlock(Table table, String why) {
    System.out.println(why);
    table.unlockRead();
  }

  int field() {
    table.lockRead();
    done();
    return table.size(); // !! capability.not.held
  }

  static int parameter(Table table) {
    table.lockRead();
    unlock(table, "end");
    return table.size(); // !! capability.not.held
  }
}
