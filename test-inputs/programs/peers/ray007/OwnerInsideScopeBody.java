// peer: ray007 reject: a forked task captures a borrow whose owner ends before the scope waits
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class OwnerInsideScopeBody {
  static void run() {
    try (TaskScope scope = new TaskScope()) {
      try (Pool pool = new Pool()) {
        Slice slice = pool.slice(1);
        scope.fork(() -> slice.set(0, 1)); // !! capture.outlives.scope
      }
    }
  }
}
