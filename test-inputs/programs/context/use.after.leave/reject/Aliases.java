// Another name, a wider type, or what came back from a method: it is the same handle.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class Aliases {
  @LeavesTaskContext
  static int sameVariable() {
    TaskHandle task = TaskHandle.current();
    TaskHandle same = task;
    Contexts.leave();
    return same.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int widerType() {
    View view = TaskHandle.current();
    Contexts.leave();
    return view.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int handedThrough() {
    Object same = Sinks.same(TaskHandle.current());
    Contexts.leave();
    return same.hashCode(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int eitherOne(boolean flag) {
    TaskHandle before = TaskHandle.current();
    Contexts.leave();
    TaskHandle after = TaskHandle.current();
    after.id();
    return flag ? after.id() : before.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int conditional(boolean flag, View other) {
    View view = flag ? TaskHandle.current().view() : other;
    Contexts.leave();
    return view.id(); // !! use.after.leave
  }
}
