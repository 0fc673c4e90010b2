// @EndsBorrows on a parameter: what was borrowed from the argument dies.

import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class EndsBorrowsOfParameter {
  static void recycle(@EndsBorrows Pool pool, int round) {
    if (round > 0) {
      pool.reset();
    }
  }

  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(4);
      recycle(pool, 1);
      return slice.size(); // !! use.after.release
    }
  }
}
