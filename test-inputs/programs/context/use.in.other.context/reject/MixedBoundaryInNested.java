// Inside the nested context: closures that run here and pretend threads, with both handles.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class MixedBoundaryInNested {
  static void run() {
    TaskHandle outer = TaskHandle.current();
    View view = outer.view();
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    Boundaries.now(() -> System.out.println(inner.id() + view.id()));
    Boundaries.now(() -> System.out.println(outer.id())); // !! use.in.other.context
    Boundaries.scoped(() -> System.out.println(view.id()));
    Boundaries.scoped(() -> System.out.println(inner.id())); // !! capture.not.sendable
    Boundaries.detached(() -> System.out.println(view.id())); // !! capture.outlives.scope
    Contexts.exit();
    outer.id();
    inner.id(); // !! use.after.leave
  }
}
