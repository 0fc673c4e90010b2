// The context is left on one path, the handle is used on another.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LeftOnAnotherPath {
  @LeavesTaskContext
  static int earlyReturn(boolean early) {
    TaskHandle task = TaskHandle.current();
    if (early) {
      Contexts.leave();
      return 0;
    }
    return task.id();
  }

  @LeavesTaskContext
  static int explicitThrow(boolean bad) {
    TaskHandle task = TaskHandle.current();
    if (bad) {
      Contexts.leave();
      throw new IllegalStateException("left");
    }
    return task.id();
  }

  @LeavesTaskContext
  static int obtainedOnThatPath(boolean early) {
    TaskHandle task = TaskHandle.current();
    if (early) {
      Contexts.leave();
      task = TaskHandle.current();
    }
    return task.id();
  }

  @LeavesTaskContext
  static int bothBranches(boolean flag) {
    TaskHandle task = TaskHandle.current();
    if (flag) {
      task.name();
      Contexts.leave();
    } else {
      Contexts.leave();
    }
    task = TaskHandle.current();
    return task.id();
  }

  @LeavesTaskContext
  static int inSwitch(int kind) {
    TaskHandle task = TaskHandle.current();
    switch (kind) {
      case 0:
        return task.id();
      case 1:
        Contexts.leave();
        break;
      default:
        task.name();
        Contexts.leave();
    }
    return kind;
  }
}
