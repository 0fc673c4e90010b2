// check: default
// The rule is for marked code only.

import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.inputs.prelude.TaskHandle;

class UnmarkedByDefault {
  static int run(Object value) {
    if (value instanceof TaskHandle task) {
      return task.id();
    }
    return ((Session) value).count();
  }
}
