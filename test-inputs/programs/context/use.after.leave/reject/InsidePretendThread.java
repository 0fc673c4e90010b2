// A pretend-thread closure that leaves its own context may not use what it obtained before.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Syscall;

final class InsidePretendThread {
  static void lambda() {
    Boundaries.scoped(
        () -> {
          TaskHandle inner = TaskHandle.current();
          Contexts.leave();
          inner.id(); // !! use.after.leave
        });
  }

  static int result() {
    return Syscall.run(
        () -> {
          CurrentTask inner = CurrentTask.current();
          Reaper.releaseTask();
          return inner.pid(); // !! use.after.leave
        });
  }

  static void detached() {
    Boundaries.detached(
        () -> {
          View view = TaskHandle.current().view();
          Contexts.leave();
          view.id(); // !! use.after.leave
        });
  }
}
