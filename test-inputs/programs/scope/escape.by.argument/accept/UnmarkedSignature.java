// check: default
// Parameters of unmarked methods accept any mode without a report.

import dev.taskbound.inputs.prelude.TaskHandle;

class UnmarkedSignature {
  static boolean isSet(Object value) {
    return value != null;
  }

  static int count(TaskHandle task, Object... more) {
    return more.length + task.id();
  }

  static int run() {
    TaskHandle task = TaskHandle.current();
    return isSet(task) ? count(task, task.view(), "x") : 0;
  }
}
