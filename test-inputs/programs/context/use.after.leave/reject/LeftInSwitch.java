// One case of a switch leaves the context, by itself or by falling through.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LeftInSwitch {
  @LeavesTaskContext
  static int oneCase(int kind) {
    TaskHandle task = TaskHandle.current();
    switch (kind) {
      case 0:
        task.name();
        break;
      case 1:
        Contexts.leave();
        break;
      default:
        return 0;
    }
    return task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static void fallsThrough(int kind) {
    TaskHandle task = TaskHandle.current();
    switch (kind) {
      case 0:
        Contexts.leave();
      // falls through
      case 1:
        task.name(); // !! use.after.leave
        break;
      default:
        task.name();
    }
  }

  @LeavesTaskContext
  static int switchExpression(int kind) {
    TaskHandle task = TaskHandle.current();
    int number =
        switch (kind) {
          case 0 -> task.id();
          case 1 -> {
            Contexts.leave();
            yield 1;
          }
          default -> 2;
        };
    return number + task.id(); // !! use.after.leave
  }
}
