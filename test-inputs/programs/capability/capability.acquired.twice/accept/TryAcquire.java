// A try-acquire does not wait: where the lock is held it fails, and that is all.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmapWriteGuard;

final class TryAcquire {
  static boolean underGuard(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return table.tryRead().isEmpty();
    }
  }

  static boolean underRaw(Table table) {
    table.lockRead();
    boolean empty = table.tryRead().isEmpty();
    table.unlockRead();
    return empty;
  }

  static boolean kernel(@Borrowed Mm mm) {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.vmaLookup(0);
      return mm.mmapReadTryLock().isPresent();
    }
  }

  static void again(Table table) {
    while (!table.tryLockRead()) {
      Thread.onSpinWait();
    }
    table.unlockRead();
  }
}
