// A raw lock is the task's, not the context's: it stays held while the task uses another address
// space and comes back.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

public final class RawLockAcrossRawPair {
  private RawLockAcrossRawPair() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    mm.mmapReadLockRaw();
    Kthread.useMm(mm);
    int inside = mm.mapCount();
    Kthread.unuseMm(mm);
    int outside = mm.mapCount();
    mm.mmapReadUnlockRaw();
    if (inside != 3 || outside != 3) {
      throw new IllegalStateException("three mappings all along");
    }
  }
}
