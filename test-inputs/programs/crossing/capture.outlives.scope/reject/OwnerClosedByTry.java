// Key row: an owner that crossed a detached boundary is closed at the end of try-with-resources.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;

final class OwnerClosedByTry {
  static void run() {
    try (Pool pool = new Pool()) {
      Boundaries.detached(
          () -> System.out.println(pool.slice(1).size())); // !! capture.outlives.scope
    }
  }
}
