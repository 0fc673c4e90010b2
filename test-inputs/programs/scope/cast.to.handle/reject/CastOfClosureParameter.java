// A borrow that arrives as a closure's parameter.

import dev.taskbound.inputs.prelude.TaskHandle;

final class CastOfClosureParameter {
  static void run(TaskHandle task) {
    task.parent().ifPresent(view -> ((TaskHandle) view).id()); // !! cast.to.handle
  }
}
