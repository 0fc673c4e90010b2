// Both branches enter, or both exit: the paths join with the same number.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class BothBranches {
  static int entered(boolean flag, @Borrowed MmWithUser mm) {
    int count = 0;
    if (flag) {
      Kthread.useMm(mm);
    } else {
      count++;
      Kthread.useMm(mm);
    }
    count += CurrentTask.current().pid();
    Kthread.unuseMm(mm);
    return count;
  }

  static int exited(boolean flag) {
    Contexts.enter();
    if (flag) {
      int id = TaskHandle.current().id();
      Contexts.exit();
      return id;
    } else {
      Contexts.exit();
    }
    return 0;
  }

  static void pairOnOneBranch(boolean flag) {
    if (flag) {
      Contexts.enter();
      Contexts.exit();
    }
  }
}
