// In generic code a T is of the top mode.

import dev.taskbound.inputs.prelude.TaskHandle;

final class TypeVariable {
  static <T> int run(T value) {
    Object object = value;
    return object instanceof TaskHandle task ? task.id() : 0;
  }
}
