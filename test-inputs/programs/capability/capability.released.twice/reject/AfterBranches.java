// Every branch has released already.

import dev.taskbound.inputs.prelude.Table;

final class AfterBranches {
  static void ifElse(Table table, boolean first) {
    table.lockRead();
    if (first) {
      System.out.println(table.size());
      table.unlockRead();
    } else {
      table.unlockRead();
    }
    table.unlockRead(); // !! capability.released.twice
  }

  static void switched(Table table, int which) {
    table.lockRead();
    switch (which) {
      case 0 -> table.unlockRead();
      case 1 -> {
        System.out.println(table.size());
        table.unlockRead();
      }
      default -> table.unlockRead();
    }
    table.unlockRead(); // !! capability.released.twice
  }

  static void insideOne(Table table, boolean first) {
    table.lockRead();
    table.unlockRead();
    if (first) {
      table.unlockRead(); // !! capability.released.twice
    }
  }
}
