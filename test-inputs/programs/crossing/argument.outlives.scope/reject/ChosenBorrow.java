// Paths join: on some path the closure that is let out holds a borrow.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class ChosenBorrow {
  static void run(Pool pool, boolean flag) {
    Slice slice = pool.slice(2);
    Runnable idle = () -> System.out.println("idle");
    Runnable fill = () -> slice.set(0, 1);
    Boundaries.detached(flag ? idle : fill); // !! argument.outlives.scope
    Runnable next = idle;
    while (pool.handedOut() < 9) {
      Boundaries.detached(next); // !! argument.outlives.scope
      next = fill;
    }
  }
}
