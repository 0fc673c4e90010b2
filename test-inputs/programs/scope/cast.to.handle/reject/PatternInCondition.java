// A pattern inside a conditional expression and a conjunction.

import dev.taskbound.inputs.prelude.TaskHandle;

final class PatternInCondition {
  static int run(Object value, boolean flag) {
    return flag && value instanceof TaskHandle task && task.id() > 0 ? 1 : 0; // !! cast.to.handle
  }
}
