// peer: rs105 accept: each iteration ends the borrows and derives a new one that is never read
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class StaleValueNeverRead {
  static int run(int n) {
    Pool pool = new Pool();
    Slice slice = pool.slice(0);
    for (int i = 0; i < n; i++) {
      pool.reset();
      slice = pool.slice(i);
    }
    int given = pool.handedOut();
    pool.close();
    return given;
  }
}
