// Pairs in sequence and in one another.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Ref;

final class InSequence {
  static int run() {
    Contexts.enter();
    int id = TaskHandle.current().id();
    Contexts.exit();
    Contexts.enter();
    id += TaskHandle.current().id();
    Contexts.exit();
    return id;
  }

  static int nested() {
    Contexts.enter();
    int id = TaskHandle.current().id();
    Contexts.enter();
    id += TaskHandle.current().id();
    Contexts.exit();
    Contexts.enter();
    Contexts.exit();
    Contexts.exit();
    return id;
  }

  static int kernel(@Borrowed MmWithUser outer, Ref<MmWithUser> owned) {
    Kthread.useMm(outer);
    Kthread.useMm(owned.get());
    int pid = CurrentTask.current().pid();
    Kthread.unuseMm(owned.get());
    Kthread.unuseMm(outer);
    return pid;
  }
}
