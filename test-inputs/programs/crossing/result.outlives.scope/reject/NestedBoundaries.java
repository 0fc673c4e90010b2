// The inner closure may return what the outer one owns; the outer one may not pass it on.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class NestedBoundaries {
  static int run() {
    Slice slice =
        Boundaries.scopedCall(
            () -> {
              Pool pool = new Pool();
              Slice inner = Boundaries.scopedCall(() -> pool.slice(2));
              return inner; // !! result.outlives.scope
            });
    return slice.size();
  }
}
