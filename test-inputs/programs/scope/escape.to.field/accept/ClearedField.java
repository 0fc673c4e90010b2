// Null and values that were never confined may be stored anywhere.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ClearedField {
  private Object saved = "none";
  private View view = new View(0, "idle");

  void run(TaskHandle task) {
    Object local = task;
    if (local.hashCode() == 0) {
      saved = null;
    }
    local = "text";
    saved = local;
    view = new View(task.id(), task.name());
  }
}
