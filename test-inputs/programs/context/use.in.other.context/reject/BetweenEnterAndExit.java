// Between enter and exit the outer handle may not be used; before and afterwards it may.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class BetweenEnterAndExit {
  static int run() {
    TaskHandle task = TaskHandle.current();
    task.name();
    Contexts.enter();
    task.name(); // !! use.in.other.context
    int id = task.id(); // !! use.in.other.context
    Contexts.exit();
    return id + task.id();
  }
}
