// Generic methods and @PolyConfined hand back what they were given.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.Objects;

final class ThroughGenericMethods {
  static Lease required() {
    try (Owner owner = new Owner("a")) {
      return Objects.requireNonNull(owner.lease()); // !! escape.by.return
    }
  }

  static Object same(TaskHandle task) {
    return Sinks.same(task); // !! escape.by.return
  }

  static View orElse(TaskHandle task) {
    return task.parent().orElse(new View(0, "idle")); // !! escape.by.return
  }
}
