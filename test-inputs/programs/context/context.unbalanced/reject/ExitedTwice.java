// The branch exits, and the finally block exits once more.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ExitedTwice {
  static int run(boolean early) {
    Contexts.enter();
    try {
      if (early) {
        Contexts.exit();
        return 0;
      }
      return TaskHandle.current().id();
    } finally {
      Contexts.exit(); // !! context.unbalanced
    }
  }
}
