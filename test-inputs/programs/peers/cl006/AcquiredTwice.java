// peer: cl006 reject: a lock is acquired twice in a straight line

import dev.taskbound.inputs.prelude.Table;

final class AcquiredTwice {
  static void run(Table table) {
    table.lockWrite();
    table.lockWrite(); // !! capability.acquired.twice
    table.unlockWrite();
  }
}
