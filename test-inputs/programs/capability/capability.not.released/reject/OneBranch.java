// Only one of two joining paths releases, or only one acquires.

import dev.taskbound.inputs.prelude.Table;

final class OneBranch {
  static void releases(Table table, boolean enough) {
    table.lockRead(); // !! capability.not.released
    if (enough) {
      table.unlockRead();
    }
  }

  static void acquires(Table table, boolean careful) {
    if (careful) {
      table.lockRead(); // !! capability.not.released
    }
    System.out.println(careful);
  }

  static void elseForgotten(Table table, int kind) {
    table.lockWrite(); // !! capability.not.released
    if (kind == 0) {
      table.put("a");
      table.unlockWrite();
    } else if (kind == 1) {
      table.unlockWrite();
    } else {
      table.put("b");
    }
  }
}
