// The variable holds an owned value by the time it is passed.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ReassignedArgument {
  static void run(TaskHandle task) {
    View view = task;
    view.id();
    view = task.retain();
    Sinks.keep(view);
    Object any = task.view();
    any = any.hashCode();
    Sinks.keep(any);
  }
}
