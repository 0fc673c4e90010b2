// peer: rs104 reject: a loop ends an owner's borrows, and one from before is used after it
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class UsedAfterLoop {
  static int run(int n) {
    Pool pool = new Pool();
    Slice slice = pool.slice(1);
    for (int i = 0; i < n; i++) {
      pool.reset();
    }
    return slice.get(0); // !! use.after.release
  }
}
