// A @CurrentTaskOnly result with two parameters of a class that has a mode.

import dev.taskbound.inputs.prelude.TaskHandle;

final class TwoHandles {
  static TaskHandle older(TaskHandle a, TaskHandle b) { // !! borrow.ambiguous
    return a.id() < b.id() ? a : b;
  }
}
