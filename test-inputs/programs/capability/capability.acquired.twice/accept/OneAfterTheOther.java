// Acquired again after it was released.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmapWriteGuard;

final class OneAfterTheOther {
  static void raw(Table table) {
    table.lockRead();
    table.unlockRead();
    table.lockRead();
    table.unlockRead();
  }

  static void guards(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
    }
    try (TableGuard guard = table.write()) {
      guard.first();
    }
  }

  static void byHand(Table table) {
    TableGuard guard = table.read();
    guard.close();
    guard = table.write();
    guard.close();
  }

  static void mixed(@Borrowed Mm mm) {
    mm.mmapReadLockRaw();
    mm.mmapReadUnlockRaw();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.vmaLookup(0);
    }
  }
}
