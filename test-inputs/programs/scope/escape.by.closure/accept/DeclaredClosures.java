// The declared mode of a closure allows its captures.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class DeclaredClosures {
  private @NotThreadSafe Runnable counting;

  void run(LocalCounter counter) {
    counting = () -> counter.increment();
  }

  static @CurrentTaskOnly Supplier<String> name(TaskHandle task) {
    return task::name;
  }

  static @NotThreadSafe Runnable step(LocalCounter counter) {
    return () -> counter.increment();
  }

  @BorrowsFrom("lease")
  static @Borrowed Supplier<String> text(@Borrowed Lease lease) {
    return () -> lease.text();
  }

  static @Borrowed Supplier<String> textOf(Owner owner) {
    Lease lease = owner.lease();
    return lease::text;
  }
}
