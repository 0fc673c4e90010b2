// Each early return and each explicit throw exits before.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.util.Optional;

final class EarlyExits {
  static int returns(boolean one, boolean two) {
    if (one) {
      return 1;
    }
    Contexts.enter();
    if (two) {
      Contexts.exit();
      return 2;
    }
    int id = TaskHandle.current().id();
    Contexts.exit();
    return id;
  }

  static int thrown(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("negative");
    }
    Contexts.enter();
    int id = TaskHandle.current().id();
    if (id == number) {
      Contexts.exit();
      throw new IllegalStateException("same");
    }
    Contexts.exit();
    return id;
  }

  static int kernel(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    Optional<@Borrowed MmWithUser> inUse = CurrentTask.current().mm();
    if (inUse.isEmpty()) {
      Kthread.unuseMm(mm);
      return 0;
    }
    int pid = CurrentTask.current().pid();
    Kthread.unuseMm(mm);
    return pid;
  }
}
