// A lock is taken on one way through a try statement, and the finally block does not give it back.

import dev.taskbound.inputs.prelude.Table;

final class LockedInsideTry {
  static void run(Table table, boolean reading) {
    try {
      if (reading) {
        table.lockRead(); // !! capability.not.released
      }
    } finally {
      System.out.println("done");
    }
  }
}
