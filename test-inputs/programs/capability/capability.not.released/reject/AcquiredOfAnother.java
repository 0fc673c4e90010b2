// Acquired through a method for one of its parameters, and never released.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;

final class AcquiredOfAnother {
  @Acquires(value = HoldsTableRead.class, of = "table")
  static void lock(Table table) {
    table.lockRead();
  }

  @Acquires(value = HoldsTableWrite.class, of = "#1")
  static boolean tryWrite(Table table) {
    table.lockWrite();
    return true;
  }

  static int forgotten(Table table) {
    lock(table); // !! capability.not.released
    return table.size();
  }

  static void forgottenTry(Table table) {
    if (tryWrite(table)) { // !! capability.not.released
      table.put("a");
    }
  }

  static void twoLocks(Table a, Table b) {
    lock(a);
    lock(b); // !! capability.not.released
    a.unlockRead();
  }
}
