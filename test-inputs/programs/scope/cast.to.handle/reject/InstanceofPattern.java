// A type pattern does what a cast does.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class InstanceofPattern {
  static int run(@Borrowed View view) {
    if (view instanceof TaskHandle task) { // !! cast.to.handle
      return task.id();
    }
    return 0;
  }
}
