// release: 21
// The selector is of the handle's own mode.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class SwitchOverHandle {
  static int run(TaskHandle current) {
    View view = current;
    return switch (view) {
      case TaskHandle task when task.id() > 0 -> task.id();
      case TaskHandle task -> -task.id();
      default -> 0;
    };
  }
}
