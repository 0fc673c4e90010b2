// The raw lock is held, and a guard of the same lock is asked for.
// runs: deadlock the sample refuses to wait for the running thread itself
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

public final class GuardUnderRawLock {
  private GuardUnderRawLock() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    mm.mmapReadLockRaw();
    try (MmapReadGuard guard = mm.mmapReadLock()) { // !! capability.acquired.twice
      System.out.println(guard.vmaLookup(0).isPresent());
    }
    mm.mmapReadUnlockRaw();
  }
}
