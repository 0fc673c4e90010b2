// peer: rs093 reject: an argument ends the owner of the receiver, which was read before
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ArgumentEndsReceiver {
  static int finish(@Consumes Pool pool) {
    int used = pool.handedOut();
    pool.close();
    return used;
  }

  static void run() {
    Pool pool = new Pool();
    Slice slice = pool.slice(4);
    slice.set(0, finish(pool)); // !! use.after.release
  }
}
