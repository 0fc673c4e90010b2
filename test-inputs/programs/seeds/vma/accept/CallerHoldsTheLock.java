// A method that says it needs the lock is called with it held, also from a closure that runs at
// once.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.HoldsMmapRead;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

public final class CallerHoldsTheLock {
  private CallerHoldsTheLock() {}

  @HoldsMmapRead("mm")
  static int twice(@Borrowed MmWithUser mm) {
    return mm.mapCount() + mm.mapCount();
  }

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    int[] seen = {0};
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      guard.forEachVma(vma -> seen[0] += twice(mm));
    }
    mm.mmapReadLockRaw();
    seen[0] += twice(mm);
    mm.mmapReadUnlockRaw();
    if (seen[0] != 24) {
      throw new IllegalStateException("four times twice three");
    }
  }
}
