// A private method resets an owner and then closes it: the owner is closed for its caller, too.
import dev.taskbound.inputs.prelude.Pool;

final class ResetAndCloseInPrivateHelper {
  static int caller() {
    Pool pool = new Pool();
    finish(pool);
    return pool.handedOut(); // !! use.after.release
  }

  private static void finish(Pool pool) {
    pool.reset();
    pool.close();
  }
}
