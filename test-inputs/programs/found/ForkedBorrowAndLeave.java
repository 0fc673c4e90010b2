// What a task context has lent crosses into an `until` scope, and the context is left before that scope is closed.
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.TaskScope;
import dev.taskbound.inputs.prelude.View;

final class ForkedBorrowAndLeave {
  @LeavesTaskContext
  static void run() {
    try (TaskScope scope = new TaskScope()) {
      View view = TaskHandle.current().view();
      scope.fork(() -> System.out.println(view.id())); // !! capture.outlives.scope
      Contexts.leave();
    }
  }
}
