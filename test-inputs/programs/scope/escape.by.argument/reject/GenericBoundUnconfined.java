// A type variable bounded by @Unconfined does not accept a confined argument.

import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class GenericBoundUnconfined {
  static <T extends @Unconfined Object> T publish(T value) {
    Sinks.keep(value);
    return value;
  }

  static void run(TaskHandle task) {
    publish(task); // !! escape.by.argument
  }
}
