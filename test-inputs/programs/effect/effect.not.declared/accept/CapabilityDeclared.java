// A raw unlock for the caller, and a guard that is closed for it, both declared.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.HoldsMmapRead;
import dev.taskbound.annotations.Releases;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

final class CapabilityDeclared {
  @Releases(value = HoldsMmapRead.class, of = "mm")
  static void unlocks(@Borrowed MmWithUser mm) {
    mm.mmapReadUnlockRaw();
  }

  static void closesGuard(@Consumes MmapReadGuard guard) {
    guard.close();
  }

  static int pair(@Borrowed MmWithUser mm) {
    mm.mmapReadLockRaw();
    int count = mm.mapCount();
    mm.mmapReadUnlockRaw();
    return count;
  }

  static void ownGuard(@Borrowed MmWithUser mm) {
    MmapReadGuard guard = mm.mmapReadLock();
    closesGuard(guard);
  }
}
