// @EndsBorrows on a method: the slices die, the pool stays usable.

import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ResetEndsBorrows {
  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(8);
      slice.set(0, 1);
      pool.reset();
      pool.handedOut();
      return slice.get(0); // !! use.after.release
    }
  }
}
