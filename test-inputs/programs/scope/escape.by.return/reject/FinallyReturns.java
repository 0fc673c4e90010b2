// A return from inside nested blocks, with a finally that closes.

import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class FinallyReturns {
  static Slice run(boolean flag) {
    Pool pool = new Pool();
    try {
      Slice slice = pool.slice(8);
      if (flag) {
        return slice; // !! escape.by.return
      }
      return null;
    } finally {
      pool.close();
    }
  }
}
