// An early return between enter and exit leaves the method with one open enter.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.util.Optional;

final class EarlyReturn {
  static int run(boolean early) {
    Contexts.enter(); // !! context.unbalanced
    if (early) {
      return 0;
    }
    int id = TaskHandle.current().id();
    Contexts.exit();
    return id;
  }

  static int kernel(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm); // !! context.unbalanced
    Optional<@Borrowed MmWithUser> inUse = CurrentTask.current().mm();
    if (inUse.isEmpty()) {
      return 0;
    }
    int pid = CurrentTask.current().pid();
    Kthread.unuseMm(mm);
    return pid;
  }

  static int secondOfTwo(boolean early) {
    Contexts.enter();
    Contexts.exit();
    Contexts.enter(); // !! context.unbalanced
    if (!early) {
      Contexts.exit();
      return 1;
    }
    return 2;
  }
}
