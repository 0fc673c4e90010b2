// The list is made inside the closure that may run later.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

final class LaterClosureWithOwnList {
  static void run(List<String> names) {
    Sinks.keepClosure(
        () -> {
          List<Object> seen = new ArrayList<>();
          seen.add(TaskHandle.current());
          names.add(TaskHandle.current().name());
        });
  }
}
