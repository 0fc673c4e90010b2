// A loan crosses into an `until` scope, and the borrows of its owner are ended before that scope is closed.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskScope;

final class ForkedBorrowAndReset {
  static void run() {
    try (TaskScope scope = new TaskScope()) {
      Pool pool = new Pool();
      Slice slice = pool.slice(1);
      scope.fork(() -> System.out.println(slice)); // !! capture.outlives.scope
      pool.reset();
    }
  }
}
