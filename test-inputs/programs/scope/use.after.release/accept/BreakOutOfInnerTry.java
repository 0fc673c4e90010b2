// A break out of the inner loop ends the resource; the next pass has a new one.

import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class BreakOutOfInnerTry {
  static void run(int rounds) {
    for (int i = 0; i < rounds; i++) {
      while (true) {
        try (Pool pool = new Pool()) {
          Slice slice = pool.slice(i + 1);
          if (slice.get(0) == 0) {
            break;
          }
        }
      }
    }
  }
}
