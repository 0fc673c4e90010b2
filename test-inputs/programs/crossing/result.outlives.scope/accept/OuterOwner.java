// Silent, so as Rust: a scoped closure may return what is borrowed from an owner outside it.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class OuterOwner {
  static int run(Pool pool) {
    Slice slice = Boundaries.scopedCall(() -> pool.slice(4));
    Slice same = Boundaries.scopedCall(() -> slice);
    return slice.size() + same.get(0);
  }
}
