// Text, numbers and copies may leave the region.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.Optional;

final class PlainResults {
  static String text() {
    try (Owner owner = new Owner("a")) {
      return owner.lease().text();
    }
  }

  static Optional<Integer> length() {
    try (Owner owner = new Owner("a")) {
      return Optional.of(owner.lease()).map(Lease::text).map(String::length);
    }
  }

  static View owned(TaskHandle task) {
    return task.retain();
  }
}
