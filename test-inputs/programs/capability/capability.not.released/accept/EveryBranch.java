// Each branch releases for itself; which call acquired does not matter.

import dev.taskbound.inputs.prelude.Table;

final class EveryBranch {
  static int run(Table table, int kind) {
    table.lockRead();
    if (kind == 0) {
      table.unlockRead();
      return 0;
    } else if (kind == 1) {
      int size = table.size();
      table.unlockRead();
      return size;
    }
    table.unlockRead();
    return 2;
  }

  static int joined(Table table, boolean careful) {
    if (careful) {
      table.lockRead();
      System.out.println(table.size());
    } else {
      table.lockRead();
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
