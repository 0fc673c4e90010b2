// After a join a handle is dead if its context was left on some path.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LeftOnOnePath {
  @LeavesTaskContext
  static int onlyThen(boolean early) {
    TaskHandle task = TaskHandle.current();
    if (early) {
      Contexts.leave();
    }
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int onlyElse(boolean late) {
    TaskHandle task = TaskHandle.current();
    if (late) {
      task.name();
    } else {
      Contexts.leave();
    }
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int inTheBranch(boolean early) {
    TaskHandle task = TaskHandle.current();
    if (early) {
      Contexts.leave();
      task.name(); // !! use.after.leave
      return 0;
    }
    return task.id();
  }

  @LeavesTaskContext
  static int replacedOnOnePath(boolean early, boolean fresh) {
    TaskHandle task = TaskHandle.current();
    if (early) {
      Contexts.leave();
      if (fresh) {
        task = TaskHandle.current();
      }
    }
    return task.id(); // !! use.after.leave
  }
}
