// Accepted list: the outer handle used again after the closure has returned.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;

final class OuterHandleUsedAfter {
  static int run() {
    TaskHandle task = TaskHandle.current();
    int[] seen = new int[1];
    Boundaries.scoped(() -> seen[0] = TaskHandle.current().id());
    return task.id() + seen[0];
  }
}
