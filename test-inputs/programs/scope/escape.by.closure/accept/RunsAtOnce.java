// Anything may be captured by a closure that runs immediately.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class RunsAtOnce {
  static String run(TaskHandle task, LocalCounter counter, List<String> names) {
    Boundaries.now(() -> counter.increment());
    Boundaries.now(counter::increment);
    names.forEach(name -> counter.plus(task.id()));
    Boundaries.nowWith(task, each -> each.id());
    Runnable prepared = () -> task.id();
    Boundaries.now(prepared);
    return Boundaries.nowGet(() -> task.name());
  }
}
