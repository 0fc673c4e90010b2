// check: default
// Section 4, unmarked code: what can be known is reported; the effect need not be declared.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;

final class InUnmarkedCode {
  int left() {
    TaskHandle task = TaskHandle.current();
    Contexts.leave();
    return task.id(); // !! use.after.leave
  }

  int exited() {
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    Contexts.exit();
    return inner.id(); // !! use.after.leave
  }

  int handedIn(CurrentTask task) {
    helper();
    return task.pid(); // !! use.after.leave
  }

  private void helper() {
    Exec.beginNewExec();
  }
}
