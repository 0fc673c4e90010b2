// The inner closure captures for the outer one, which is returned.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class NestedClosures {
  static Supplier<Runnable> run(TaskHandle task) {
    return () -> () -> task.id(); // !! escape.by.closure
  }

  static Runnable wrapped(TaskHandle task) {
    Runnable inner = () -> task.id();
    return () -> inner.run(); // !! escape.by.closure
  }
}
