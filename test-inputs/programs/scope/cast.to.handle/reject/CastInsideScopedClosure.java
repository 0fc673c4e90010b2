// The view may cross; made into the handle again it would be used in a foreign context.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class CastInsideScopedClosure {
  static void run() {
    View view = TaskHandle.current().view();
    Boundaries.scoped(
        () -> {
          TaskHandle task = (TaskHandle) view; // !! cast.to.handle
          task.name();
        });
  }
}
