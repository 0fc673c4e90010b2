// Released through a method that names one of its parameters.

import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class ReleasedOfAnother {
  @Releases(value = HoldsTableRead.class, of = "table")
  static void unlock(String why, Table table) {
    System.out.println(why);
    table.unlockRead();
  }

  static void never(Table table) {
    unlock("end", table); // !! capability.released.twice
  }

  static void again(Table table) {
    table.lockRead();
    unlock("end", table);
    unlock("end", table); // !! capability.released.twice
  }

  static void otherArgument(Table a, Table b) {
    a.lockRead();
    unlock("end", b); // !! capability.released.twice
    unlock("end", a);
  }
}
