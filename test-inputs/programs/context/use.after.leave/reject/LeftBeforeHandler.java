// A call that throws after the context was left brings the dead handle to the handler.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LeftBeforeHandler {
  @LeavesTaskContext
  static int caught(String number) {
    TaskHandle task = TaskHandle.current();
    try {
      Contexts.leave();
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return task.id(); // !! use.after.leave
    }
  }

  @LeavesTaskContext
  static void atLast(String number, boolean early) {
    TaskHandle task = TaskHandle.current();
    try {
      if (early) {
        Contexts.leave();
      }
      Integer.parseInt(number);
    } finally {
      task.id(); // !! use.after.leave
    }
  }

  @LeavesTaskContext
  static int leftInHandler(String number) {
    TaskHandle task = TaskHandle.current();
    int parsed = 0;
    try {
      parsed = Integer.parseInt(number);
    } catch (NumberFormatException e) {
      Contexts.leave();
    }
    return parsed + task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int leftAtLast(String number) {
    TaskHandle task = TaskHandle.current();
    try {
      Integer.parseInt(number);
    } finally {
      Contexts.leave();
    }
    return task.id(); // !! use.after.leave
  }
}
