// The parameter is declared to be of the handle's mode.

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class DeclaredParameter {
  static int run(@CurrentTaskOnly View view) {
    if (view instanceof TaskHandle task) {
      return task.id();
    }
    return ((View) view).id();
  }
}
