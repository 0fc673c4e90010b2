// A try statement in a closure in a try statement in a finally block.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class TryInClosureInTryInFinally {
  static void run() {
    try {
      TaskHandle task = TaskHandle.current();
    } finally {
      try {
        Boundaries.now(
            () -> {
              try {
                LocalCounter counter = new LocalCounter();
              } catch (IllegalStateException e) {
              }
            });
      } catch (IllegalArgumentException e) {
      }
    }
  }
}
