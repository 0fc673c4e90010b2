// The binding of a negated pattern is in scope after the early return.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class NegatedPattern {
  static String run(@Borrowed View view) {
    if (!(view instanceof TaskHandle task)) { // !! cast.to.handle
      return "other";
    }
    return task.name();
  }
}
