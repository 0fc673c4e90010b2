// The result is @Unconfined, but the value borrows from a parameter.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ViewOfParameter {
  static View view(TaskHandle task) {
    return task.view(); // !! escape.by.return
  }

  static Object same(TaskHandle task) {
    View alias = task;
    return alias; // !! escape.by.return
  }
}
