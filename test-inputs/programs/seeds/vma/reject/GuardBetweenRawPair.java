// A guard is a handle of the context that has locked: between useMm and unuseMm it has to rest.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

public final class GuardBetweenRawPair {
  private GuardBetweenRawPair() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      Kthread.useMm(mm);
      try {
        System.out.println(guard.vmaLookup(0).isPresent()); // !! use.in.other.context
      } finally {
        Kthread.unuseMm(mm);
      }
    }
  }
}
