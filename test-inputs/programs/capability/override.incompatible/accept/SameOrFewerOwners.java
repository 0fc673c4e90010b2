// The override's result borrows from what the base names, or from less.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class SameOrFewerOwners {
  static final class Same extends Hooks {
    @BorrowsFrom("first")
    @Override
    public @Borrowed Lease lent(@Borrowed Owner first, @Borrowed Owner second) {
      return Owner.firstOf(first, second);
    }
  }

  interface Pick {
    @BorrowsFrom({"a", "b"})
    @Borrowed
    Lease pick(@Borrowed Owner a, @Borrowed Owner b);
  }

  static final class Second implements Pick {
    @BorrowsFrom("b")
    @Override
    public @Borrowed Lease pick(@Borrowed Owner a, @Borrowed Owner b) {
      return b.lease();
    }
  }

  interface Show {
    @Borrowed
    View show(@Borrowed TaskHandle task);
  }

  static final class Fresh implements Show {
    @Override
    public View show(@Borrowed TaskHandle task) {
      return new View(task.id(), "fresh");
    }
  }
}
