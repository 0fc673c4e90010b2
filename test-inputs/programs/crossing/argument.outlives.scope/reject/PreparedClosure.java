// Section 3: a prepared closure over a borrow is reported at the argument that lets it out.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

final class PreparedClosure {
  static void run(Pool pool, Executor executor) {
    Slice slice = pool.slice(4);
    Runnable fill = () -> slice.set(0, 1);
    Callable<Integer> size = slice::size;
    Boundaries.detached(fill); // !! argument.outlives.scope
    executor.execute(fill); // !! argument.outlives.scope
    Boundaries.detachedCall(size); // !! argument.outlives.scope
  }
}
