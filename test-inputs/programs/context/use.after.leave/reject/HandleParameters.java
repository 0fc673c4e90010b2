// A handle that was passed in belongs to the context that is left.

import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;

final class HandleParameters {
  @LeavesTaskContext
  static int exec(CurrentTask task) {
    Exec.beginNewExec();
    return task.pid(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int several(TaskHandle first, int number, TaskHandle second) {
    first.id();
    Contexts.leave();
    int id = first.id(); // !! use.after.leave
    return id + number + second.id(); // !! use.after.leave
  }

  @ExitsTaskContext
  static int exit(TaskHandle inner) {
    Contexts.exit();
    return inner.id(); // !! use.after.leave
  }

  private static int inferred(CurrentTask task) {
    Syscall.returnToUserspace();
    return task.pid(); // !! use.after.leave
  }
}
