// A local variable holds a harmless closure first, and another one later.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ReplacedByWorseClosure {
  static void run(TaskHandle task, boolean flag) {
    Runnable body = () -> {};
    Sinks.keepClosure(body);
    if (flag) {
      body = () -> task.id();
    }
    Sinks.keepClosure(body); // !! escape.by.closure
  }
}
