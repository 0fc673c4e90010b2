// check: default
// The signature of a marked method means what it says, whoever calls it.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

class FromUnmarkedCode {
  static void run() {
    Sinks.keep(TaskHandle.current()); // !! escape.by.argument
  }
}
