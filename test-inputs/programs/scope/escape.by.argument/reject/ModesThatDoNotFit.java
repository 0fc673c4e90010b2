// A @NotThreadSafe parameter may be kept, a @Borrowed one may cross.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ModesThatDoNotFit {
  static void inThread(@NotThreadSafe Object value) {
    value.hashCode();
  }

  static void inScope(@Borrowed Object value) {
    value.hashCode();
  }

  static void run(TaskHandle task, LocalCounter counter, @Borrowed Lease lease) {
    inThread(task); // !! escape.by.argument
    inThread(lease); // !! escape.by.argument
    inScope(task); // !! escape.by.argument
    inScope(counter); // !! escape.by.argument
  }
}
