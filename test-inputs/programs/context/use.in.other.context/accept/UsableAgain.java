// The outer handle is usable before the enter and again after the exit.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class UsableAgain {
  static int run() {
    TaskHandle task = TaskHandle.current();
    int id = task.id();
    Contexts.enter();
    Contexts.exit();
    return id + task.id() + task.view().id();
  }

  static int kernel() {
    CurrentTask outer = CurrentTask.current();
    MmWithUser mm = outer.mm().orElseThrow();
    int pid = outer.pid();
    Kthread.useMm(mm);
    pid += CurrentTask.current().pid();
    Kthread.unuseMm(mm);
    return pid + outer.pid();
  }

  static int handedIn(TaskHandle task) {
    Contexts.enter();
    Contexts.exit();
    return task.id();
  }
}
