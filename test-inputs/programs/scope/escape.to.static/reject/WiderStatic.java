// A static field of a wider type: reported at each store.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class WiderStatic {
  private static Object last;
  static View view;

  static void run(TaskHandle task, LocalCounter counter) {
    last = task; // !! escape.to.static
    WiderStatic.view = task.view(); // !! escape.to.static
    last = counter; // !! escape.to.static
  }
}
