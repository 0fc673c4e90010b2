// Key row: a view borrowed from the closure's own task leaves as its result.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ViewAsResult {
  static int run() {
    View view =
        Boundaries.scopedCall(() -> TaskHandle.current().view()); // !! result.outlives.scope
    return view.id();
  }
}
