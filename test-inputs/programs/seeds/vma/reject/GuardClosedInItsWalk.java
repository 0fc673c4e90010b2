// A walk is run by the guard, and its closure closes that guard: the next step, and the rest of
// this one, go on under no lock.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

public final class GuardClosedInItsWalk {
  private GuardClosedInItsWalk() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    MmapReadGuard guard = mm.mmapReadLock();
    guard.forEachVma(
        vma -> {
          System.out.println(vma.start());
          guard.close(); // !! use.after.release
        });
  }
}
