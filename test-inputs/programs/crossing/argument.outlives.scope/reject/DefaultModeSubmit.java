// check: default
// Section 4, unmarked code: prepared closures over borrows are still reported at modelled
// boundaries.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class DefaultModeSubmit {
  void run(Pool pool, ExecutorService executor) {
    Slice slice = pool.slice(2);
    Callable<Integer> read = () -> slice.get(0);
    executor.submit(read); // !! argument.outlives.scope
    Runnable fill = () -> slice.set(0, 1);
    new Thread(fill).start(); // !! argument.outlives.scope
  }
}
