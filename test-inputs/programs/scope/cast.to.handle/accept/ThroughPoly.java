// @PolyConfined: the result is of the argument's mode.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.Objects;

final class ThroughPoly {
  static int run(TaskHandle task) {
    TaskHandle same = (TaskHandle) Sinks.same(task);
    View again = Objects.requireNonNull((View) same);
    return ((TaskHandle) again).id();
  }
}
