// Key row: a @Borrowed value, borrowed from a handle, is captured by a detached closure.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.concurrent.Executor;

final class DetachedView {
  static void run(Executor executor) {
    View view = TaskHandle.current().view();
    Boundaries.detached(() -> System.out.println(view.id())); // !! capture.outlives.scope
    executor.execute(
        () -> {
          String name = view.name(); // !! capture.outlives.scope
          System.out.println(name + view.id());
        });
  }
}
