// A closure that runs at once stores a captured handle.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.Optional;

final class FromImmediateClosure {
  private static Object last;

  static void run(TaskHandle task) {
    Optional.of("x").ifPresent(text -> last = task); // !! escape.to.static
  }
}
