// An array is a container; this one belongs to the caller.

import dev.taskbound.inputs.prelude.TaskHandle;

final class PassedInArray {
  private final Object[] slots = new Object[4];

  void run(Object[] out, TaskHandle task, int index) {
    out[0] = task; // !! escape.to.container
    slots[index] = task.view(); // !! escape.to.container
  }
}
