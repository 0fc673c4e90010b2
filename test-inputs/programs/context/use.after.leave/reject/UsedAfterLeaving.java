// A handle dies where its task context is left; each later use is a report of its own.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class UsedAfterLeaving {
  @LeavesTaskContext
  static int run() {
    TaskHandle task = TaskHandle.current();
    task.name();
    Contexts.leave();
    task.name(); // !! use.after.leave
    return task.id(); // !! use.after.leave
  }
}
