// Section 3: dead and escaping, but a crossing key goes before a scope key.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ClosedOwner {
  static int run() {
    Slice slice =
        Boundaries.scopedCall(
            () -> {
              try (Pool pool = new Pool()) {
                return pool.slice(4); // !! result.outlives.scope
              }
            });
    return slice.size();
  }
}
