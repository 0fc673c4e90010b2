// A pretend-thread closure runs with a capability held where its parameter says so.

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class PretendThreadWithLock {
  static void inTask(Table table, @HoldsTableRead("table") @PretendThread Runnable body) {
    table.lockRead();
    body.run();
    table.unlockRead();
  }

  static void run(Table table) {
    inTask(table, () -> table.size());
    inTask(table, table::size);
  }
}
