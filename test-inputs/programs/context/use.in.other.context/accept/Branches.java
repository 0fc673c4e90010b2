// Each branch uses the handle before it enters, or after it has exited.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class Branches {
  static int earlyReturn(TaskHandle task, boolean early) {
    Contexts.enter();
    if (early) {
      Contexts.exit();
      return task.id();
    }
    Contexts.exit();
    return task.id();
  }

  static int oneBranch(TaskHandle task, boolean nested) {
    int id;
    if (nested) {
      Contexts.enter();
      id = TaskHandle.current().id();
      Contexts.exit();
    } else {
      id = task.id();
    }
    return id + task.id();
  }

  static int cases(TaskHandle task, int kind) {
    switch (kind) {
      case 0:
        return task.id();
      case 1:
        Contexts.enter();
        break;
      default:
        task.name();
        Contexts.enter();
    }
    int id = TaskHandle.current().id();
    Contexts.exit();
    return id + task.id();
  }
}
