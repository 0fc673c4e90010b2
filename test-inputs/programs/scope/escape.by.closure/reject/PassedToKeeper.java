// An unannotated functional parameter of marked code is @Unconfined.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PassedToKeeper {
  static void run(TaskHandle task, LocalCounter counter, Owner owner) {
    Sinks.keepClosure(() -> task.id()); // !! escape.by.closure
    Sinks.keepClosure(counter::increment); // !! escape.by.closure
    Lease lease = owner.lease();
    Runnable show = () -> lease.text();
    Sinks.keepClosure(show); // !! escape.by.closure
  }
}
