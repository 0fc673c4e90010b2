// Released in the body, and in the finally block again.

import dev.taskbound.inputs.prelude.Table;

final class InFinally {
  static void afterwards(Table table) {
    table.lockRead();
    try {
      table.size();
    } finally {
      table.unlockRead();
    }
    table.unlockRead(); // !! capability.released.twice
  }

  static void inFinally(Table table) {
    table.lockRead();
    table.unlockRead();
    try {
      System.out.println(table);
    } finally {
      table.unlockRead(); // !! capability.released.twice
    }
  }
}
