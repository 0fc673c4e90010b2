// peer: rs053 reject: a deferred computation that mentions a handle of the method is returned
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class DeferredBorrowsLocal {
  static Supplier<Integer> foo() {
    TaskHandle task = TaskHandle.current();
    return () -> task.id() + 1; // !! escape.by.closure
  }
}
