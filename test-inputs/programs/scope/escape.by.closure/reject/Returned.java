// A closure over a parameter is returned as if it were owned.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class Returned {
  static Supplier<String> lambda(TaskHandle task) {
    return () -> task.name(); // !! escape.by.closure
  }

  static Supplier<String> reference(TaskHandle task) {
    return task::name; // !! escape.by.closure
  }

  static Supplier<String> chosen(TaskHandle task, boolean flag) {
    return flag ? () -> "none" : () -> task.name(); // !! escape.by.closure
  }
}
