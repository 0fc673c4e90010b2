// Accepted list: @Borrowed captures of a scoped pretend thread.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class BorrowedViewIntoScoped {
  static void run() {
    TaskHandle task = TaskHandle.current();
    View view = task.view();
    Boundaries.scoped(() -> System.out.println(view.name()));
    System.out.println(view.id());
  }
}
