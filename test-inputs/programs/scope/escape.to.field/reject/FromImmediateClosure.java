// A closure that runs at once may see the handle, but its store escapes all the same.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;

final class FromImmediateClosure {
  private Object saved;

  void run(TaskHandle task) {
    Boundaries.now(
        () -> {
          saved = task; // !! escape.to.field
        });
  }
}
