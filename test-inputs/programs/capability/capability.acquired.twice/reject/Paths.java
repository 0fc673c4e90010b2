// Held on each path that comes to the second acquire.

import dev.taskbound.inputs.prelude.Table;

final class Paths {
  static void branches(Table table, boolean write) {
    if (write) {
      table.lockRead();
      System.out.println(table.size());
    } else {
      table.lockRead();
    }
    table.lockRead(); // !! capability.acquired.twice
    table.unlockRead();
  }

  static void inOneCase(Table table, int which) {
    table.lockRead();
    switch (which) {
      case 0 -> System.out.println(table.size());
      case 1 -> table.lockRead(); // !! capability.acquired.twice
      default -> System.out.println(which);
    }
    table.unlockRead();
  }

  static void inFinally(Table table) {
    table.lockRead();
    try {
      System.out.println(table.size());
    } finally {
      table.lockRead(); // !! capability.acquired.twice
      table.unlockRead();
    }
  }
}
