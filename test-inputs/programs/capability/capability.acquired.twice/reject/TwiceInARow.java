// Acquiring what is held already waits for itself.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Rcu;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.samples.kernel.Mm;

final class TwiceInARow {
  static int read(Table table) {
    table.lockRead();
    table.lockRead(); // !! capability.acquired.twice
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static void write(Table table) {
    table.lockWrite();
    table.put("a");
    table.lockWrite(); // !! capability.acquired.twice
    table.unlockWrite();
  }

  static void kernel(@Borrowed Mm mm) {
    mm.mmapReadLockRaw();
    mm.mmapReadLockRaw(); // !! capability.acquired.twice
    mm.mmapReadUnlockRaw();
  }

  static void plain() {
    Rcu.readLock();
    Rcu.readLock(); // !! capability.acquired.twice
    Rcu.readUnlock();
  }
}
