// The guard is closed early, on the path that is taken; the count comes after.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

public final class CountAfterGuardClosed {
  private CountAfterGuardClosed() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      if (guard.vmaLookup(0).isEmpty()) {
        guard.close();
      }
      System.out.println(mm.mapCount()); // !! capability.not.held
    }
  }
}
