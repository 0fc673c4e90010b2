// Private helpers are inferred; a method that says @LeavesTaskContext is believed.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LeftByHelpers {
  private int left;

  @LeavesTaskContext
  static int byPrivate() {
    TaskHandle task = TaskHandle.current();
    second(true);
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int byDeclared() {
    TaskHandle task = TaskHandle.current();
    believed();
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  int byInstanceMethod(TaskHandle task) {
    count();
    return task.id(); // !! use.after.leave
  }

  static int exitByPrivate() {
    begin();
    TaskHandle inner = TaskHandle.current();
    end();
    return inner.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static void believed() {
    Contexts.leave();
  }

  private static void second(boolean really) {
    if (really) {
      first();
    }
  }

  private static void first() {
    Contexts.leave();
  }

  private void count() {
    left++;
    Contexts.leave();
  }

  private static void begin() {
    Contexts.enter();
  }

  private static void end() {
    Contexts.exit();
  }
}
