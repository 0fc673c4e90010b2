// A method that any task may call: its receiver does not cross, but what it is given does.

import dev.taskbound.annotations.AnyTask;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ArgumentOfAnyTaskMethod {
  @NotThreadSafe
  static final class Bell {
    private volatile String last = "";

    @AnyTask
    void ring(@CurrentTaskOnly Object guest) {
      last = guest.toString();
    }

    @AnyTask
    void stop() {
      last = "";
    }
  }

  static void run(Bell bell, LocalCounter counter) {
    Boundaries.scoped(() -> bell.stop());
    Boundaries.scoped(() -> bell.ring("a"));
    Boundaries.scoped(() -> bell.ring(counter)); // !! capture.not.sendable
  }
}
