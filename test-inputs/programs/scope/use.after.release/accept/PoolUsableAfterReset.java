// @EndsBorrows leaves the owner itself usable: it lends again.

import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class PoolUsableAfterReset {
  static void run(int rounds) {
    try (Pool pool = new Pool()) {
      for (int i = 0; i < rounds; i++) {
        Slice slice = pool.slice(8);
        slice.set(0, i);
        pool.reset();
      }
      pool.slice(1).set(0, pool.handedOut());
    }
  }
}
