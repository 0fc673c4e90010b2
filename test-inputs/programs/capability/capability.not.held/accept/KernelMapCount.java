// The kernel sample: mapCount() under each of the mmap locks.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.HoldsMmapRead;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;
import java.util.Optional;

final class KernelMapCount {
  static int raw(@Borrowed Mm mm) {
    mm.mmapReadLockRaw();
    try {
      return mm.mapCount();
    } finally {
      mm.mmapReadUnlockRaw();
    }
  }

  static int currentTask() {
    Optional<@Borrowed MmWithUser> lent = CurrentTask.current().mm();
    if (lent.isEmpty()) {
      return 0;
    }
    MmWithUser mm = lent.get();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      guard.vmaLookup(0);
      return mm.mapCount();
    }
  }

  static int otherTask(@Borrowed MmWithUser mm) {
    return Kthread.useMm(
        mm,
        () -> {
          try (MmapReadGuard guard = mm.mmapReadLock()) {
            guard.vmaLookup(0);
            return mm.mapCount();
          }
        });
  }

  @HoldsMmapRead("mm")
  static int callersLock(@Borrowed Mm mm) {
    return mm.mapCount();
  }

  static int caller(@Borrowed Mm mm) {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.vmaLookup(0);
      return callersLock(mm);
    }
  }
}
