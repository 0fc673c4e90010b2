// Text, numbers, retained values and owners may be kept by anyone.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class PlainData {
  static void run(TaskHandle task, Owner owner, LocalCounter counter) {
    Sinks.keep(task.name());
    Sinks.keep(task.id());
    Sinks.keep(task.retain());
    Sinks.keep(owner);
    Sinks.keep(owner.lease().text());
    Sinks.keep(counter.increment());
    Sinks.keep(List.of(task.name(), owner.lease().text()));
  }
}
