// A closure that runs here leaves this context; a pretend thread's does not.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class MixedClosureKinds {
  @LeavesTaskContext
  static int run() {
    TaskHandle task = TaskHandle.current();
    View view = task.view();
    Boundaries.scoped(() -> Contexts.leave());
    task.id();
    Boundaries.scoped(() -> System.out.println(view.id()));
    Boundaries.scoped(() -> System.out.println(task.id())); // !! capture.not.sendable
    Boundaries.now(() -> Contexts.leave());
    return task.id() // !! use.after.leave
        + TaskHandle.current().id();
  }
}
