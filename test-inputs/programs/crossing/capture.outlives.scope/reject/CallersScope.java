// Until boundaries: the caller's scope outlives an owner that is closed here.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class CallersScope {
  static void run(TaskScope scope) {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(2);
      scope.fork(() -> slice.set(0, 1)); // !! capture.outlives.scope
    }
  }
}
