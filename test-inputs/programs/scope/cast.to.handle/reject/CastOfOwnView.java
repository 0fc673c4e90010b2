// asTask-like methods give the mode up: the view is not turned back into its handle.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class CastOfOwnView {
  static int run(TaskHandle task) {
    TaskHandle again = (TaskHandle) task.view(); // !! cast.to.handle
    View owned = task.retain();
    TaskHandle third = (TaskHandle) owned; // !! cast.to.handle
    return again.id() + third.id();
  }
}
