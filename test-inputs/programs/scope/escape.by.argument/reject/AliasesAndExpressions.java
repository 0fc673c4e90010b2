// Through an alias, a conditional, a generic method and a container.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.List;
import java.util.Objects;

final class AliasesAndExpressions {
  static void run(TaskHandle task, boolean flag) {
    View alias = task;
    Sinks.keep(flag ? alias : null); // !! escape.by.argument
    Sinks.keep(Objects.requireNonNull(task)); // !! escape.by.argument
    Sinks.keep(List.of("x", task)); // !! escape.by.argument
    Sinks.keep(task.parent()); // !! escape.by.argument
    Sinks.keep(new Object[] {task.view()}); // !! escape.by.argument
  }
}
