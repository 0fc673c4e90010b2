// peer: rs035 reject: a loop condition consumes a value from outside of the loop
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Pool;

final class ConsumedInCondition {
  static boolean finish(@Consumes Pool pool) {
    boolean used = pool.handedOut() > 0;
    pool.close();
    return used;
  }

  static int run() {
    Pool pool = new Pool();
    int rounds = 0;
    while (finish(pool)) { // !! use.after.release
      rounds++;
    }
    return rounds;
  }
}
