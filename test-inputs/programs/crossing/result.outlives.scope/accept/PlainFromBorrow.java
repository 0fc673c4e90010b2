// Accepted list: what is computed from a borrow inside the closure may leave.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PlainFromBorrow {
  static String run() {
    int size =
        Boundaries.scopedCall(
            () -> {
              try (Pool pool = new Pool()) {
                return pool.slice(4).size();
              }
            });
    return size + Boundaries.scopedCall(() -> TaskHandle.current().view().name());
  }
}
