// Key row: a Runnable has no result, so the value of an expression lambda does not leave.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.concurrent.Executor;

final class DiscardedValue {
  static void run(Executor executor) {
    Boundaries.scoped(() -> TaskHandle.current());
    Boundaries.scoped(TaskHandle::current);
    executor.execute(() -> new LocalCounter().plus(2));
    executor.execute(LocalCounter::new);
  }
}
