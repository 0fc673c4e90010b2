// A try-finally statement in a try-catch statement in a closure that runs here, inside a try statement.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class TryFinallyInTryInClosure {
  static void run() {
    try {
      Boundaries.now(
          () -> {
            try {
              try {
                TaskHandle task = TaskHandle.current();
              } finally {
                LocalCounter counter = new LocalCounter();
              }
            } catch (IllegalStateException e) {
            }
          });
    } finally {
    }
  }
}
