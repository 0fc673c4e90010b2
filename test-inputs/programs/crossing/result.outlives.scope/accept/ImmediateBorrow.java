// Accepted list: a @RunsImmediately closure runs in this task context, so its borrow may come back.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ImmediateBorrow {
  static int run(Pool pool) {
    TaskHandle task = TaskHandle.current();
    View view = Boundaries.nowGet(() -> task.view());
    View own = Boundaries.nowGet(() -> TaskHandle.current().view());
    Slice slice = Boundaries.nowGet(() -> pool.slice(2));
    return view.id() + own.id() + slice.size();
  }
}
