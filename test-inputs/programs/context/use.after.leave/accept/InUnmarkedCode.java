// check: default
// Section 4, unmarked code: nothing has to be declared, and new handles may be used.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;

final class InUnmarkedCode {
  int left() {
    TaskHandle task = TaskHandle.current();
    task.id();
    Contexts.leave();
    task = TaskHandle.current();
    return task.id();
  }

  int inClosure(CurrentTask task) {
    Syscall.run(() -> Exec.beginNewExec());
    return task.pid();
  }

  int nested(TaskHandle task) {
    Contexts.enter();
    Contexts.exit();
    return task.id();
  }
}
