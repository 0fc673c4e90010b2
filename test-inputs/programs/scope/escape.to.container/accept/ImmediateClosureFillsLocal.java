// A closure that runs at once fills a local list.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

final class ImmediateClosureFillsLocal {
  static int run(TaskHandle task, List<String> names) {
    List<Object> seen = new ArrayList<>();
    Boundaries.now(() -> seen.add(task));
    names.forEach(name -> seen.add(task.view()));
    task.parent().ifPresent(seen::add);
    return seen.size();
  }
}
