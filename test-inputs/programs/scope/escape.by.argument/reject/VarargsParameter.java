// A varargs parameter of plain objects.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class VarargsParameter {
  static int keepAll(Object... values) {
    for (Object value : values) {
      Sinks.keep(value);
    }
    return values.length;
  }

  static int run(TaskHandle task) {
    return keepAll("x", task); // !! escape.by.argument
  }
}
