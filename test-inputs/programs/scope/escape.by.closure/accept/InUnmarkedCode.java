// check: default
// Unmarked code: closures that are run here, or hold text only.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

class InUnmarkedCode {
  private Runnable later;

  int run() {
    TaskHandle task = TaskHandle.current();
    String name = task.name();
    later = () -> name.trim();
    Boundaries.now(() -> task.id());
    Supplier<Integer> id = () -> task.id();
    return id.get();
  }
}
