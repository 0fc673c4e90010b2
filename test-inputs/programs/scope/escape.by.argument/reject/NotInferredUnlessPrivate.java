// The signature counts, not the body: this method is not private.

import dev.taskbound.inputs.prelude.TaskHandle;

final class NotInferredUnlessPrivate {
  static boolean isSet(Object value) {
    return value != null;
  }

  static boolean run(TaskHandle task) {
    return isSet(task); // !! escape.by.argument
  }
}
