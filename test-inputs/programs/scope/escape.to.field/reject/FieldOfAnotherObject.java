// The field of another object, reached through a parameter and through a local variable.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class FieldOfAnotherObject {
  static final class Slot {
    View view;
    Slot next;
  }

  static void run(Slot slot, TaskHandle task) {
    slot.view = task.view(); // !! escape.to.field
    Slot alias = slot.next;
    alias.next.view = task; // !! escape.to.field
  }
}
