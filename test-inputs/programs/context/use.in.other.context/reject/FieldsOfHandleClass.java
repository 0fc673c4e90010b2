// An object that holds an outer handle, and is declared so, is as foreign as the handle.

import dev.taskbound.annotations.CurrentTaskOnly;
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

  int inside() {
    Contexts.enter();
    int id = task.id(); // !! use.in.other.context
    Contexts.exit();
    return id + task.id();
  }

  static int held() {
    FieldsOfHandleClass walker = new FieldsOfHandleClass(TaskHandle.current());
    Contexts.enter();
    int id = walker.id(); // !! use.in.other.context
    Contexts.exit();
    return id + walker.id();
  }
}
