// `return this` is as confined as the receiver.

import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ReturnThis {
  @CurrentTaskOnly
  static final class Steps {
    private final TaskHandle task = TaskHandle.current();
    private int count;

    Steps next() {
      count++;
      return this;
    }

    int end() {
      return count + task.id();
    }
  }

  static int run() {
    return new Steps().next().next().end();
  }
}
