// The guard was lent by the context that the exec has left; the lock is not given back by it any
// more.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Syscall;

public final class GuardAfterExec {
  private GuardAfterExec() {}

  public static void main(String[] args) {
    Syscall.run(
        () -> {
          MmWithUser mm = CurrentTask.current().mm().orElseThrow();
          MmapReadGuard guard = mm.mmapReadLock();
          System.out.println(mm.mapCount());
          Exec.beginNewExec();
          guard.close(); // !! use.after.leave
        });
  }
}
