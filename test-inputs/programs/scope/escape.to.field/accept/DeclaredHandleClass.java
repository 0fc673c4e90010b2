// A class declared @CurrentTaskOnly may have a field of that mode.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

@CurrentTaskOnly
final class DeclaredHandleClass {
  private final TaskHandle task;
  private final @Borrowed View parent;

  DeclaredHandleClass(TaskHandle task) {
    this.task = task;
    this.parent = task.view();
  }

  int id() {
    return task.id() + parent.id();
  }
}
