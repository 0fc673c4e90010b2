// A class with a @CurrentTaskOnly field must be declared so itself; reported at the declaration.

import dev.taskbound.inputs.prelude.TaskHandle;

final class HandleFieldOfPlainClass {
  private final TaskHandle task; // !! escape.to.field

  HandleFieldOfPlainClass(TaskHandle task) {
    this.task = task;
  }

  int id() {
    return task.id();
  }
}
