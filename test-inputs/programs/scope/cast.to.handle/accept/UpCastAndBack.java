// An up-cast keeps the mode, so casting back is no raise.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class UpCastAndBack {
  static int run(TaskHandle task) {
    View view = task;
    Object object = view;
    TaskHandle again = (TaskHandle) object;
    return again.id() + ((TaskHandle) view).id();
  }
}
