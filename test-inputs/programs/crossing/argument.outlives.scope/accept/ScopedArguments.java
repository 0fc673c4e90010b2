// Accepted list: borrows and closures over borrows as arguments of scoped boundaries.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ScopedArguments {
  static void run(Pool pool) {
    Slice slice = pool.slice(4);
    View view = TaskHandle.current().view();
    Runnable fill = () -> slice.set(0, view.id());
    Boundaries.show(slice);
    Boundaries.show(view);
    Boundaries.scoped(fill);
    fill.run();
  }
}
