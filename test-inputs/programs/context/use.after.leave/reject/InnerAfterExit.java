// A handle that was obtained in a nested context dies at its exit; the outer one does not.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class InnerAfterExit {
  static int run() {
    TaskHandle outer = TaskHandle.current();
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    Contexts.exit();
    outer.name();
    return inner.id(); // !! use.after.leave
  }

  static int reassigned() {
    TaskHandle task = TaskHandle.current();
    Contexts.enter();
    try {
      task = TaskHandle.current();
      task.name();
    } finally {
      Contexts.exit();
    }
    return task.id(); // !! use.after.leave
  }

  static int kernel(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    CurrentTask inner = CurrentTask.current();
    Kthread.unuseMm(mm);
    return inner.pid(); // !! use.after.leave
  }
}
