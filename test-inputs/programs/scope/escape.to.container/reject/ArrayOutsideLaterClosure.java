// The same with an array as the variable that a lambda cannot assign.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ArrayOutsideLaterClosure {
  private Runnable later;

  void run() {
    View[] last = new View[1];
    later =
        () -> {
          TaskHandle task = TaskHandle.current();
          last[0] = task; // !! escape.to.container
        };
  }
}
