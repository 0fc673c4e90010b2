// Leaving a nested context ends that one; the outer handle is usable again after the exit.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

final class NestedLeftSparesOuter {
  @LeavesTaskContext
  static int run() {
    TaskHandle outer = TaskHandle.current();
    View view = outer.view();
    Contexts.enter();
    Contexts.leave();
    int id = view.id() + TaskHandle.current().id();
    Contexts.exit();
    return id + outer.id() + view.id();
  }

  @LeavesTaskContext
  static int innerReplaced(@Borrowed MmWithUser mm) {
    CurrentTask outer = CurrentTask.current();
    Kthread.useMm(mm);
    CurrentTask inner = CurrentTask.current();
    inner.pid();
    Syscall.returnToUserspace();
    inner = CurrentTask.current();
    inner.pid();
    Kthread.unuseMm(mm);
    return outer.pid();
  }
}
