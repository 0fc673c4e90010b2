// An object that holds a handle is as dead as the handle.

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

@CurrentTaskOnly
final class FieldsOfHandleClass {
  private final TaskHandle task;

  FieldsOfHandleClass(TaskHandle task) {
    this.task = task;
  }

  int id() {
    return task.id();
  }

  @LeavesTaskContext
  int afterwards() {
    Contexts.leave();
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int held() {
    FieldsOfHandleClass walker = new FieldsOfHandleClass(TaskHandle.current());
    walker.id();
    Contexts.leave();
    return walker.id(); // !! use.after.leave
  }
}
