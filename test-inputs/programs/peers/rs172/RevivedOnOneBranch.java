// peer: rs172 reject: consumed, re-acquired in one branch only, then used
import dev.taskbound.inputs.prelude.Pool;

final class RevivedOnOneBranch {
  static int run(boolean again) {
    Pool pool = new Pool();
    pool.close();
    if (again) {
      pool = new Pool();
    }
    return pool.handedOut(); // !! use.after.release
  }
}
