// Key row: a Callable object with a non-sendable field; section 3: a member class counts as
// prepared.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

final class MemberClassInstance {
  record Count(LocalCounter counter) implements Callable<Integer> {
    @Override
    public Integer call() {
      return counter.increment();
    }
  }

  static void run(ExecutorService executor, LocalCounter counter) {
    executor.submit(new Count(counter)); // !! argument.not.sendable
    Count prepared = new Count(new LocalCounter());
    Boundaries.detachedCall(prepared); // !! argument.not.sendable
  }
}
