// A generic method gives back what its immediate closure returns.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;

final class CastOfOutcome {
  static int run(TaskHandle task) {
    Object outcome = Boundaries.nowGet(() -> (Object) task);
    return ((TaskHandle) outcome).id();
  }
}
