// An unannotated parameter in marked code is @Unconfined: it may keep its argument.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class KeptByCallee {
  static void run(TaskHandle task, LocalCounter counter, Owner owner) {
    Sinks.keep(task); // !! escape.by.argument
    Sinks.keep(counter); // !! escape.by.argument
    Sinks.keep(owner.lease()); // !! escape.by.argument
  }
}
