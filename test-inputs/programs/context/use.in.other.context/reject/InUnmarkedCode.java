// check: default
// Section 4, unmarked code: the outer handle is foreign there, too.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class InUnmarkedCode {
  int run() {
    TaskHandle task = TaskHandle.current();
    Contexts.enter();
    int id = task.id(); // !! use.in.other.context
    Contexts.exit();
    return id + task.id();
  }

  int handedIn(CurrentTask task, MmWithUser mm) {
    Kthread.useMm(mm);
    try {
      return task.pid(); // !! use.in.other.context
    } finally {
      Kthread.unuseMm(mm);
    }
  }
}
