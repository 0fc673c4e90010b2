// The parameter's declared mode accepts the argument.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class ParametersThatFit {
  static int byClass(TaskHandle task, LocalCounter counter) {
    return task.id() + counter.get();
  }

  static int any(@CurrentTaskOnly Object value, @Borrowed View view) {
    return value.hashCode() + view.id();
  }

  static int run(TaskHandle task, LocalCounter counter) {
    return byClass(task, counter) + any(task, task.view()) + any(counter, task.retain());
  }
}
