// Passing a dead handle on is a use, and so is returning it.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PassedOrReturned {
  @LeavesTaskContext
  static void looked(TaskHandle task) {
    Contexts.leave();
    Sinks.look(task); // !! use.after.leave
  }

  @LeavesTaskContext
  static void toPrivate(TaskHandle task) {
    Contexts.leave();
    idOf(task); // !! use.after.leave
  }

  @LeavesTaskContext
  static TaskHandle returned() {
    TaskHandle task = TaskHandle.current();
    Contexts.leave();
    return task; // !! use.after.leave
  }

  private static TaskHandle returnedInner() {
    Contexts.enter();
    TaskHandle task = TaskHandle.current();
    Contexts.exit();
    return task; // !! use.after.leave
  }

  private static int idOf(TaskHandle task) {
    return task.id();
  }
}
