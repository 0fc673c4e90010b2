// Records whose declared mode allows their components.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;

final class DeclaredRecords {
  @CurrentTaskOnly
  record Current(TaskHandle task, int number) {}

  @Borrowed
  record Line(@Borrowed Lease lease, int number) {}

  static int run() {
    Current current = new Current(TaskHandle.current(), 1);
    try (Owner owner = new Owner("abc")) {
      Line line = new Line(owner.lease(), current.number());
      return line.lease().text().length() + current.task().id();
    }
  }
}
