// A handle that was passed in belongs to the context of the caller.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class HandleParameters {
  static int run(TaskHandle task, String name) {
    Contexts.enter();
    int id = name.isEmpty() ? 0 : task.id(); // !! use.in.other.context
    Contexts.exit();
    return id;
  }

  static int kernel(CurrentTask task, @Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    try {
      return task.uid(); // !! use.in.other.context
    } finally {
      Kthread.unuseMm(mm);
    }
  }

  private static int inPrivate(TaskHandle task) {
    Contexts.enter();
    int id = task.id(); // !! use.in.other.context
    Contexts.exit();
    return id;
  }

  @EntersTaskContext
  static int begin(TaskHandle task) {
    task.id();
    Contexts.enter();
    return task.id(); // !! use.in.other.context
  }
}
