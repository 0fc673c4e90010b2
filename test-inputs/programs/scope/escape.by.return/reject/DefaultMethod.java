// Bodies in interfaces are checked too.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

interface DefaultMethod {
  TaskHandle task();

  default View parentOf(TaskHandle other) {
    return other.parent().orElseThrow(); // !! escape.by.return
  }
}
