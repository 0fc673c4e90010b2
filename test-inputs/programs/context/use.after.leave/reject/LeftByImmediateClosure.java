// A closure that runs at once leaves the context in which it stands.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LeftByImmediateClosure {
  @LeavesTaskContext
  static int lambda() {
    TaskHandle task = TaskHandle.current();
    Boundaries.now(() -> Contexts.leave());
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int reference() {
    TaskHandle task = TaskHandle.current();
    Boundaries.now(Contexts::leave);
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int insideTheClosure(TaskHandle task) {
    return Boundaries.nowGet(
        () -> {
          Contexts.leave();
          return task.id(); // !! use.after.leave
        });
  }

  @LeavesTaskContext
  static int nested(TaskHandle task) {
    Boundaries.now(() -> Boundaries.now(() -> Contexts.leave()));
    return task.id(); // !! use.after.leave
  }

  private static int prepared(TaskHandle task) {
    Runnable leaver = Contexts::leave;
    task.id();
    leaver.run();
    return task.id(); // !! use.after.leave
  }
}
