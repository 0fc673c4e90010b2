// The slice of the first round is used after the reset at the end of the previous round.

import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ResetInLoop {
  static void run(int rounds) {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(8);
      for (int i = 0; i < rounds; i++) {
        slice.set(0, i); // !! use.after.release
        pool.reset();
      }
    }
  }
}
