// check: default
// Section 4, unmarked code: a task that opens, reads and closes returns plain data.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class DefaultModePlain {
  Future<Integer> run(ExecutorService executor) {
    return executor.submit(
        () -> {
          try (Pool pool = new Pool()) {
            Slice slice = pool.slice(4);
            slice.set(0, 5);
            return slice.get(0);
          }
        });
  }
}
