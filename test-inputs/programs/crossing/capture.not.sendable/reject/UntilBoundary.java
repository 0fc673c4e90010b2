// An until boundary takes borrows, never values that are not sendable.
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskScope;

final class UntilBoundary {
  static void run(LocalCounter counter) {
    try (TaskScope scope = new TaskScope()) {
      for (int i = 0; i < 3; i++) {
        scope.fork(() -> counter.increment()); // !! capture.not.sendable
      }
    } finally {
      counter.increment();
    }
  }
}
