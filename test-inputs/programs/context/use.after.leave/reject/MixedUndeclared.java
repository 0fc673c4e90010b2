// Leaving unannounced is one mistake, using the handle afterwards another.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class MixedUndeclared {
  static int leaves() {
    TaskHandle task = TaskHandle.current();
    Contexts.leave(); // !! effect.not.declared
    return task.id(); // !! use.after.leave
  }

  static int enters() {
    TaskHandle task = TaskHandle.current();
    Contexts.enter(); // !! effect.not.declared
    return task.id(); // !! use.in.other.context
  }

  static int exits(TaskHandle task) {
    Contexts.exit(); // !! effect.not.declared
    return task.id(); // !! use.after.leave
  }
}
