// A closure that would close an owner is prepared in a private method, and never run: the owner stays open.
import dev.taskbound.inputs.prelude.Pool;

final class PreparedConsumerInPrivateHelper {
  static int caller() {
    Pool pool = new Pool();
    prepare(pool);
    return pool.handedOut();
  }

  private static void prepare(Pool pool) {
    Runnable never = () -> pool.close();
  }
}
