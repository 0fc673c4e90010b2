// A @CurrentTaskOnly result without a candidate borrows from the current task context.

import dev.taskbound.inputs.prelude.TaskHandle;

final class TaskContextOwns {
  static TaskHandle here() {
    return TaskHandle.current();
  }

  static TaskHandle named(String name, int id) {
    TaskHandle task = TaskHandle.current();
    return task;
  }
}
