// The three calls of the kernel sample that leave the current task context for good.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Syscall;

final class KernelLeaves {
  @LeavesTaskContext
  static int exec() {
    CurrentTask task = CurrentTask.current();
    Exec.beginNewExec();
    return task.pid(); // !! use.after.leave
  }

  @LeavesTaskContext
  static void userspace() {
    CurrentTask task = CurrentTask.current();
    Syscall.returnToUserspace();
    task.schedule(); // !! use.after.leave
  }

  @LeavesTaskContext
  static boolean release() {
    CurrentTask task = CurrentTask.current();
    Reaper.releaseTask();
    return task.signalPending(); // !! use.after.leave
  }
}
