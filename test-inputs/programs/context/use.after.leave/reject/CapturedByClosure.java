// A closure that captured the handle may not run, nor be handed on, once the context is left.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.function.Supplier;

final class CapturedByClosure {
  @LeavesTaskContext
  static void called() {
    TaskHandle task = TaskHandle.current();
    Runnable show = () -> System.out.println(task.id());
    show.run();
    Contexts.leave();
    show.run(); // !! use.after.leave
  }

  @LeavesTaskContext
  static String handedOn() {
    TaskHandle task = TaskHandle.current();
    Supplier<String> name = task::name;
    Contexts.leave();
    return Boundaries.nowGet(name); // !! use.after.leave
  }

  @LeavesTaskContext
  static void writtenInPlace() {
    TaskHandle task = TaskHandle.current();
    Contexts.leave();
    Boundaries.now(() -> task.id()); // !! use.after.leave
  }

  static void ofInner() {
    Contexts.enter();
    View view = TaskHandle.current().view();
    Runnable show = () -> System.out.println(view.id());
    Contexts.exit();
    show.run(); // !! use.after.leave
  }
}
