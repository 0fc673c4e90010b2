// Key row: method reference, anonymous class and nested closures capture the borrow alike.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.concurrent.ExecutorService;

final class DetachedSliceShapes {
  static void run(Pool pool, ExecutorService executor) {
    Slice slice = pool.slice(4);
    executor.submit(slice::size); // !! capture.outlives.scope
    new Thread(
            new Runnable() {
              @Override
              public void run() {
                slice.set(0, 1); // !! capture.outlives.scope
              }
            })
        .start();
    Boundaries.scoped(
        () -> Boundaries.detached(() -> slice.set(0, 2))); // !! capture.outlives.scope
  }
}
