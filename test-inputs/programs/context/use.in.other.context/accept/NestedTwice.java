// After each exit the handles of the context that goes on are usable again.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class NestedTwice {
  static int run() {
    TaskHandle outer = TaskHandle.current();
    Contexts.enter();
    TaskHandle middle = TaskHandle.current();
    View view = middle.view();
    int id = middle.id();
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    id += inner.id() + view.id();
    Contexts.exit();
    id += middle.id() + view.id();
    Contexts.exit();
    return id + outer.id();
  }

  static int inSequence(TaskHandle task) {
    Contexts.enter();
    Contexts.exit();
    int id = task.id();
    Contexts.enter();
    Contexts.exit();
    return id + task.id();
  }
}
