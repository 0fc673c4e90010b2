// peer: rs076 accept: the path that released the owner never comes out of its endless loop
import dev.taskbound.inputs.prelude.Pool;

final class AfterEndlessLoop {
  static int run(boolean idle) {
    Pool pool = new Pool();
    if (idle) {
      pool.close();
      while (true) {
        Thread.onSpinWait();
      }
    }
    return pool.handedOut();
  }
}
