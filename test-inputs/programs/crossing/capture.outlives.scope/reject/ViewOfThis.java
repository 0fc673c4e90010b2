// Key row: a borrow from a field's owner, taken through this, and a closure that captured one.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.concurrent.Executor;

final class ViewOfThis {
  private final Pool pool = new Pool();

  void run(Executor executor) {
    Slice slice = pool.slice(2);
    Runnable fill = () -> slice.set(0, 1);
    executor.execute(() -> fill.run()); // !! capture.outlives.scope
    executor.execute(() -> System.out.println(slice.size())); // !! capture.outlives.scope
    executor.execute(() -> System.out.println(pool.slice(1).size()));
  }
}
