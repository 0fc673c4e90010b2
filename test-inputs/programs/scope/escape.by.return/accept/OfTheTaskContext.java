// The current task context outlives a method that runs in it.

import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.TaskHandle;

final class OfTheTaskContext {
  static TaskHandle here() {
    TaskHandle task = TaskHandle.current();
    return task.id() == 0 ? TaskHandle.current() : task;
  }

  static Guard guard() {
    return Guard.open();
  }
}
