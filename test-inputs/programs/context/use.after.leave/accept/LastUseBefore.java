// The last use comes before the context is left; plain data computed before it stays.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Syscall;
import java.util.Optional;

final class LastUseBefore {
  @LeavesTaskContext
  static String run(TaskHandle task) {
    int id = task.id();
    String name = task.view().name();
    Optional<String> parent = task.parent().map(View::name);
    Contexts.leave();
    return name + id + parent.orElse("");
  }

  @LeavesTaskContext
  static int kernel() {
    CurrentTask task = CurrentTask.current();
    int level = task.activePidNamespace().map(PidNamespace::level).orElse(0);
    boolean pending = task.signalPending();
    Syscall.returnToUserspace();
    return pending ? level : 0;
  }

  static int inner() {
    Contexts.enter();
    int id = TaskHandle.current().id();
    Contexts.exit();
    return id;
  }
}
