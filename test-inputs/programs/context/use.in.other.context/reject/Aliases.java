// Another name, a wider type, or what a method returned: it is the same outer handle.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class Aliases {
  static void run(boolean flag) {
    TaskHandle task = TaskHandle.current();
    TaskHandle same = task;
    View wider = task;
    Object through = Sinks.same(task);
    Contexts.enter();
    same.id(); // !! use.in.other.context
    wider.id(); // !! use.in.other.context
    through.hashCode(); // !! use.in.other.context
    Contexts.exit();
    same.id();
    wider.id();
    through.hashCode();
  }

  static int eitherOne(boolean flag) {
    TaskHandle task = TaskHandle.current();
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    int id = flag ? inner.id() : task.id(); // !! use.in.other.context
    Contexts.exit();
    return id;
  }
}
