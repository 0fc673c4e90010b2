// check: default
// Section 4, unmarked code: views inside, handles outside of the nested context.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class InUnmarkedCode {
  int run(TaskHandle task) {
    View view = task.view();
    Contexts.enter();
    int id = view.id() + TaskHandle.current().id();
    Contexts.exit();
    return id + task.id();
  }

  int kernel(CurrentTask task, MmWithUser mm) {
    Kthread.useMm(mm);
    try {
      return CurrentTask.current().pid();
    } finally {
      Kthread.unuseMm(mm);
      task.pid();
    }
  }
}
