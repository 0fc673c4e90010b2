// Operands are evaluated in order: the first leaves what the second uses.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class LeftWhileEvaluating {
  @LeavesTaskContext
  static int leaveAndCount() {
    Contexts.leave();
    return 1;
  }

  @LeavesTaskContext
  static boolean tryLeave(int number) {
    if (number > 0) {
      Contexts.leave();
    }
    return number > 0;
  }

  @LeavesTaskContext
  static int argument(TaskHandle task) {
    return Math.max(leaveAndCount(), task.id()); // !! use.after.leave
  }

  @LeavesTaskContext
  static int sum(TaskHandle task) {
    return leaveAndCount() + task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static boolean shortCircuit(TaskHandle task) {
    return tryLeave(1) && task.id() > 0; // !! use.after.leave
  }

  @LeavesTaskContext
  static void condition(TaskHandle task) {
    if (tryLeave(2)) {
      return;
    }
    task.id(); // !! use.after.leave
  }
}
