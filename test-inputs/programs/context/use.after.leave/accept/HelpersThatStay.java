// A private helper that only leaves the context of a closure, or enters and exits, leaves nothing.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class HelpersThatStay {
  static int run(TaskHandle task) {
    closureOnly();
    pair();
    look(task);
    return task.id();
  }

  static int last(TaskHandle task, boolean flag) {
    if (flag) {
      pair();
    }
    return task.id();
  }

  @LeavesTaskContext
  static int atTheEnd(TaskHandle task) {
    int id = task.id();
    leaves();
    return id;
  }

  private static void closureOnly() {
    Boundaries.scoped(() -> Contexts.leave());
  }

  private static void pair() {
    Contexts.enter();
    Contexts.exit();
  }

  private static void look(TaskHandle task) {
    task.id();
  }

  private static void leaves() {
    Contexts.leave();
  }
}
