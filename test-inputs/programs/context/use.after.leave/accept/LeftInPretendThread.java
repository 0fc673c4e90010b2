// Leaving inside a pretend-thread closure ends only that closure's context.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

final class LeftInPretendThread {
  static int lambda() {
    TaskHandle outer = TaskHandle.current();
    View view = outer.view();
    Boundaries.scoped(() -> Contexts.leave());
    Boundaries.scoped(Contexts::leave);
    return outer.id() + view.id();
  }

  static int borrowedInside() {
    CurrentTask outer = CurrentTask.current();
    Task view = outer.asTask();
    int inner =
        Syscall.run(
            () -> {
              CurrentTask.current().pid();
              Exec.beginNewExec();
              return view.pid() + CurrentTask.current().pid();
            });
    return inner + outer.pid();
  }

  static void detached(TaskHandle task) {
    Boundaries.detached(Contexts::leave);
    task.id();
  }

  static void onePretendThreadInAnother(TaskHandle task) {
    Boundaries.scoped(
        () -> {
          TaskHandle middle = TaskHandle.current();
          Boundaries.scoped(() -> Contexts.leave());
          middle.id();
        });
    task.id();
  }
}
