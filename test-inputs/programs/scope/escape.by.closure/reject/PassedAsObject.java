// A closure handed over as a plain object is still a closure that escapes.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PassedAsObject {
  static void run(TaskHandle task) {
    Runnable show = () -> task.id();
    Sinks.keep(show); // !! escape.by.closure
    Object same = show;
    Sinks.keep(same); // !! escape.by.closure
  }
}
