// Leaving ends the present context: the nested one, if one is entered.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

final class LeftWhileNested {
  @LeavesTaskContext
  static int run() {
    TaskHandle outer = TaskHandle.current();
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    Contexts.leave();
    inner.name(); // !! use.after.leave
    TaskHandle second = TaskHandle.current();
    second.name();
    Contexts.exit();
    second.name(); // !! use.after.leave
    return outer.id();
  }

  @LeavesTaskContext
  static int afterwards(@Borrowed MmWithUser mm) {
    CurrentTask outer = CurrentTask.current();
    Kthread.useMm(mm);
    Kthread.unuseMm(mm);
    outer.pid();
    Syscall.returnToUserspace();
    return outer.pid(); // !! use.after.leave
  }
}
