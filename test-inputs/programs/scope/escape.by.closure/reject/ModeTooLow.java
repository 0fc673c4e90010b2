// A @Borrowed closure may cross, a @NotThreadSafe one may stay: neither may hold a handle.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class ModeTooLow {
  private @NotThreadSafe Runnable local;

  void run(TaskHandle task) {
    local = () -> task.id(); // !! escape.by.closure
  }

  @BorrowsFrom("task")
  static @Borrowed Supplier<String> name(TaskHandle task) {
    return () -> task.name(); // !! escape.by.closure
  }
}
