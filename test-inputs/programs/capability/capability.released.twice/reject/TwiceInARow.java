// A capability is held or not, never counted: the second release has nothing to release.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.samples.kernel.Mm;

final class TwiceInARow {
  static void read(Table table) {
    table.lockRead();
    table.unlockRead();
    table.unlockRead(); // !! capability.released.twice
  }

  static int between(@Borrowed Mm mm) {
    mm.mmapReadLockRaw();
    int count = mm.mapCount();
    mm.mmapReadUnlockRaw();
    System.out.println(count);
    mm.mmapReadUnlockRaw(); // !! capability.released.twice
    return count;
  }

  static void alias(Table table) {
    Table same = table;
    table.lockWrite();
    same.unlockWrite();
    table.unlockWrite(); // !! capability.released.twice
  }
}
