// Handlers that cannot be reached with a dead handle, or that obtain a new one.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class Handlers {
  @LeavesTaskContext
  static int leftAfterTheTry(TaskHandle task, String number) {
    int parsed;
    try {
      parsed = Integer.parseInt(number);
    } catch (NumberFormatException e) {
      parsed = task.id();
    }
    Contexts.leave();
    return parsed;
  }

  @LeavesTaskContext
  static int obtainedInHandler(String number) {
    try {
      Contexts.leave();
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return TaskHandle.current().id();
    }
  }

  @LeavesTaskContext
  static void leftAtLast(TaskHandle task, String number) {
    try {
      task.id();
      Integer.parseInt(number);
    } catch (NumberFormatException e) {
      task.name();
    } finally {
      Contexts.leave();
    }
  }
}
