// release: 21
// A type pattern of a switch.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class SwitchPattern {
  static int run(Object value) {
    return switch (value) {
      case String text -> text.length();
      case TaskHandle task -> task.id(); // !! cast.to.handle
      case View view -> -view.id();
      default -> 0;
    };
  }
}
