// A retained value is owned and may go to a static field.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class RetainedValue {
  private static View last;
  private static Object any;

  static void run(TaskHandle task) {
    last = task.retain();
    View retained = task.retain();
    any = retained;
  }
}
