// The kernel sample: mapCount() needs the mmap lock of its own address space.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.VmaRef;

final class KernelMapCount {
  static int unlocked(@Borrowed Mm mm) {
    return mm.mapCount(); // !! capability.not.held
  }

  static int other(@Borrowed Mm a, @Borrowed Mm b) {
    try (MmapReadGuard guard = a.mmapReadLock()) {
      guard.vmaLookup(0);
      return b.mapCount(); // !! capability.not.held
    }
  }

  static int raw(@Borrowed Mm mm) {
    mm.mmapReadLockRaw();
    int before = mm.mapCount();
    mm.mmapReadUnlockRaw();
    return before - mm.mapCount(); // !! capability.not.held
  }

  static int otherTask(@Borrowed MmWithUser mm) {
    mm.mmapReadLockRaw();
    try {
      return Kthread.useMm(mm, () -> mm.mapCount()); // !! capability.not.held
    } finally {
      mm.mmapReadUnlockRaw();
    }
  }

  static int ofMapping(@Borrowed VmaRef vma) {
    return vma.mm().mapCount(); // !! capability.not.held
  }
}
