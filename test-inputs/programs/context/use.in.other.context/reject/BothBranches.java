// Both branches enter; what follows is nested, whichever was taken.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class BothBranches {
  static int entered(boolean flag, @Borrowed MmWithUser mm) {
    CurrentTask task = CurrentTask.current();
    int pid = 0;
    if (flag) {
      pid = task.pid();
      Kthread.useMm(mm);
    } else {
      Kthread.useMm(mm);
    }
    pid += task.pid(); // !! use.in.other.context
    Kthread.unuseMm(mm);
    return pid;
  }

  static void exited(TaskHandle task, int kind) {
    Contexts.enter();
    switch (kind) {
      case 0:
        Contexts.exit();
        task.id();
        break;
      case 1:
        task.id(); // !! use.in.other.context
        Contexts.exit();
        break;
      default:
        Contexts.exit();
    }
    task.id();
  }

  static int earlyReturn(TaskHandle task, boolean early) {
    Contexts.enter();
    if (early) {
      Contexts.exit();
      return task.id();
    }
    int id = task.id(); // !! use.in.other.context
    Contexts.exit();
    return id;
  }
}
