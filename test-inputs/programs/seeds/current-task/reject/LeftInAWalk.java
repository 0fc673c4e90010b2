// A walk is run by a guard of this context, and its closure leaves the context.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Syscall;

public final class LeftInAWalk {
  private LeftInAWalk() {}

  public static void main(String[] args) {
    Syscall.run(
        () -> {
          MmWithUser mm = CurrentTask.current().mm().orElseThrow();
          MmapReadGuard guard = mm.mmapReadLock();
          guard.forEachVma(vma -> Exec.beginNewExec()); // !! use.after.leave
        });
  }
}
