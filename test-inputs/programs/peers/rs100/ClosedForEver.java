// peer: rs100 reject: an endless loop closes a value from outside of it
import dev.taskbound.inputs.prelude.Pool;

final class ClosedForEver {
  static void run() {
    Pool pool = new Pool();
    while (true) {
      pool.close(); // !! use.after.release
    }
  }
}
