// A conditional, a switch with a yield, and a pattern binding.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ThroughExpressions {
  static View ternary(TaskHandle task, View other) {
    return other.id() == 0 ? task.view() : other; // !! escape.by.return
  }

  static View chosen(TaskHandle task, View other, int kind) {
    View chosen =
        switch (kind) {
          case 0:
            yield other;
          default:
            View view = task.view();
            yield view;
        };
    return chosen; // !! escape.by.return
  }

  static View bound(TaskHandle task) {
    Object view = task.view();
    return view instanceof View same ? same : null; // !! escape.by.return
  }
}
