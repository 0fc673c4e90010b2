// A guard belongs to the task that has locked: it does not cross into a system call, not even to be
// closed there.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Syscall;

public final class GuardCrosses {
  private GuardCrosses() {}

  public static void main(String[] args) {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    MmapReadGuard guard = mm.mmapReadLock();
    Syscall.run(
        () -> {
          guard.close(); // !! capture.not.sendable
        });
  }
}
