// Counting needs the mmap lock: reading is enough, writing implies it, a guard or the raw pair hold
// it.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.MmapWriteGuard;

public final class CountUnderEachLock {
  private CountUnderEachLock() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    int sum = 0;
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      sum += mm.mapCount();
    }
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      sum += mm.mapCount();
    }
    mm.mmapReadLockRaw();
    try {
      sum += mm.mapCount();
    } finally {
      mm.mmapReadUnlockRaw();
    }
    if (sum != 9) {
      throw new IllegalStateException("three mappings, counted three times");
    }
  }
}
