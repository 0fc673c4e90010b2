// Anything that lives longer than what the signature names.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Row;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class LivesLonger {
  @BorrowsFrom({"first", "second"})
  static @Borrowed Lease one(Owner first, Owner second) {
    return first.lease();
  }

  static @Borrowed View unlimited(TaskHandle task) {
    return task.id() == 0 ? new View(0, "idle") : task.retain();
  }

  @BorrowsFrom("row")
  static @Borrowed View ofRow(@CurrentTaskOnly Row row) {
    return new View(row.text().length(), row.text());
  }
}
