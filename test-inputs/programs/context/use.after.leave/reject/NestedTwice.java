// Each exit kills the handles of the context that it ends.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class NestedTwice {
  static void run() {
    TaskHandle outer = TaskHandle.current();
    Contexts.enter();
    TaskHandle middle = TaskHandle.current();
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    inner.id();
    Contexts.exit();
    middle.id();
    inner.id(); // !! use.after.leave
    Contexts.exit();
    outer.id();
    middle.id(); // !! use.after.leave
    inner.id(); // !! use.after.leave
  }

  static void inSequence() {
    Contexts.enter();
    TaskHandle first = TaskHandle.current();
    Contexts.exit();
    Contexts.enter();
    first.id(); // !! use.after.leave
    Contexts.exit();
  }
}
