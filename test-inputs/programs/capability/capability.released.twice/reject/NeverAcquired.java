// Released without ever having been acquired.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.samples.kernel.Mm;

final class NeverAcquired {
  static void read(Table table) {
    table.unlockRead(); // !! capability.released.twice
  }

  static void write(Table table) {
    table.unlockWrite(); // !! capability.released.twice
  }

  static void kernel(@Borrowed Mm mm) {
    mm.mmapReadUnlockRaw(); // !! capability.released.twice
  }

  static void plain() {
    Rcu.readUnlock(); // !! capability.released.twice
  }
}
