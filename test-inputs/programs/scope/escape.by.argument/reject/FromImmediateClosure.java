// A closure that runs at once lets its capture out through a call.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class FromImmediateClosure {
  static void run(TaskHandle task) {
    Boundaries.now(() -> Sinks.keep(task)); // !! escape.by.argument
    task.parent().ifPresent(view -> Sinks.keep(view)); // !! escape.by.argument
  }
}
