// An owned value may leave in any exception.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class RetainedValue {
  static final class ViewFailure extends RuntimeException {
    final View view;

    ViewFailure(View view) {
      this.view = view;
    }
  }

  static void run() {
    Boundaries.now(
        () -> {
          TaskHandle task = TaskHandle.current();
          throw new ViewFailure(task.retain());
        });
  }
}
