// peer: cl016 reject: a method that takes its parameter over uses it before its release, and after
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Pool;

final class UsedAfterOwnRelease {
  static int run(@Consumes Pool pool) {
    int before = pool.handedOut();
    pool.close();
    return before + pool.handedOut(); // !! use.after.release
  }
}
