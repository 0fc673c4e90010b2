// Handles that escape from inside the nested context, and a foreign one that is only looked at.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class MixedPassedToSinks {
  private static TaskHandle run(TaskHandle outer) {
    Contexts.enter();
    TaskHandle inner = TaskHandle.current();
    Sinks.keep(inner); // !! escape.by.argument
    Sinks.look(inner);
    Sinks.look(outer); // !! use.in.other.context
    Contexts.exit();
    Sinks.keep(outer); // !! escape.by.argument
    return inner; // !! use.after.leave
  }
}
