// Every further closure over the same variable is a report of its own.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class EachClosureReported {
  static void run(TaskHandle task) {
    Sinks.keepClosure(() -> task.id()); // !! escape.by.closure
    Sinks.keepClosure(() -> task.name()); // !! escape.by.closure
    task.id();
  }
}
