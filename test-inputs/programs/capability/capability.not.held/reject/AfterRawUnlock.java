// After the raw unlock nothing is held any more.

import dev.taskbound.inputs.prelude.Table;

final class AfterRawUnlock {
  static int run(Table table) {
    table.lockRead();
    int before = table.size();
    table.unlockRead();
    return before - table.size(); // !! capability.not.held
  }

  static void write(Table table) {
    table.lockWrite();
    table.put("a");
    table.unlockWrite();
    table.put("b"); // !! capability.not.held
  }
}
