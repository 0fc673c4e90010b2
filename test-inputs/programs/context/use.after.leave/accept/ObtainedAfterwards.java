// A handle that is obtained after leaving belongs to the context that follows.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;

final class ObtainedAfterwards {
  @LeavesTaskContext
  static int newVariable() {
    TaskHandle before = TaskHandle.current();
    before.id();
    Contexts.leave();
    TaskHandle after = TaskHandle.current();
    return after.id() + after.view().id();
  }

  @LeavesTaskContext
  static int sameVariable(CurrentTask task) {
    task.pid();
    Exec.beginNewExec();
    task = CurrentTask.current();
    return task.pid();
  }

  @LeavesTaskContext
  static int onceMore() {
    TaskHandle task = TaskHandle.current();
    Contexts.leave();
    Contexts.leave();
    task = TaskHandle.current();
    Contexts.enter();
    int inner = TaskHandle.current().id();
    Contexts.exit();
    return inner + task.id();
  }
}
