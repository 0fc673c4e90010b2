// A raw acquire under a guard, and a guard under a raw acquire.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class RawUnderGuard {
  static void rawUnderGuard(Table table) {
    try (TableGuard guard = table.read()) {
      table.lockRead(); // !! capability.acquired.twice
      while (true) {
        System.out.println(guard.first().length());
      }
    }
  }

  static int guardUnderRaw(Table table) {
    table.lockRead();
    TableGuard guard = table.read(); // !! capability.acquired.twice
    int length = guard.first().length();
    table.unlockRead();
    return length;
  }
}
