// check: default
// Section 4, unmarked code: a prepared closure over plain copies of a borrow.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.concurrent.ExecutorService;

class DefaultModeOwned {
  void run(Pool pool, ExecutorService executor) {
    Slice slice = pool.slice(2);
    int first = slice.get(0);
    Runnable print = () -> System.out.println(first);
    executor.execute(print);
    Runnable local = () -> System.out.println(slice.get(1));
    local.run();
  }
}
