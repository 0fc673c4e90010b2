// A second guard takes the place of the first, which is still open.
// runs: deadlock the sample refuses to wait for the running thread itself
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;

public final class GuardOverwritten {
  private GuardOverwritten() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    MmapReadGuard guard = mm.mmapReadLock();
    System.out.println(guard.vmaLookup(0).isPresent());
    guard = mm.mmapReadLock(); // !! capability.acquired.twice
    System.out.println(guard.vmaLookup(0x40_0000).isPresent());
    guard.close();
  }
}
