// Acquired through a method that names one of its parameters.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class AcquiredOfAnother {
  @Acquires(value = HoldsTableRead.class, of = "table")
  static void lock(String why, Table table) {
    System.out.println(why);
    table.lockRead();
  }

  @Acquires(value = HoldsTableRead.class, of = "#1")
  static TableGuard open(Table table) {
    return table.read();
  }

  static void raw(Table table) {
    table.lockRead();
    lock("again", table); // !! capability.acquired.twice
    table.unlockRead();
  }

  static void guard(Table table) {
    lock("first", table);
    TableGuard guard = open(table); // !! capability.acquired.twice
    guard.first();
    table.unlockRead();
  }
}
