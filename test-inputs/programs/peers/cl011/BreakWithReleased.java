// peer: cl011 reject: a break leaves the loop with the value released, the normal exit with it open
import dev.taskbound.inputs.prelude.Pool;

final class BreakWithReleased {
  static void run(int n, boolean stop) {
    Pool pool = new Pool();
    for (int i = 0; i < n; i++) {
      if (stop) {
        pool.close();
        break;
      }
      pool.slice(i);
    }
    pool.close(); // !! use.after.release
  }
}
