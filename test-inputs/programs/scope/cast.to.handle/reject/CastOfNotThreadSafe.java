// @NotThreadSafe is lower than @CurrentTaskOnly, too: it says nothing about the scope.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class CastOfNotThreadSafe {
  static int run(@NotThreadSafe View view) {
    TaskHandle task = (TaskHandle) view; // !! cast.to.handle
    return task.id();
  }
}
