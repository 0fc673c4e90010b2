// Model facts: invokeAll is scoped, so its closures may hold borrows.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

final class InvokeAllBorrows {
  static void run(ExecutorService executor, Pool pool) throws InterruptedException {
    Slice slice = pool.slice(4);
    List<Callable<Integer>> jobs = new ArrayList<>();
    jobs.add(() -> slice.get(0));
    jobs.add(slice::size);
    executor.invokeAll(jobs);
  }
}
