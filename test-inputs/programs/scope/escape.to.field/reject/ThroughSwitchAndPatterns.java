// A switch expression's value and a pattern's binding are as confined as what they come from.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ThroughSwitchAndPatterns {
  private View view;
  private Object bound;

  void run(TaskHandle task, int kind, View other) {
    View chosen =
        switch (kind) {
          case 0 -> other;
          default -> task;
        };
    view = chosen; // !! escape.to.field
    View same = task;
    if (same instanceof TaskHandle found) {
      bound = found; // !! escape.to.field
    }
  }
}
