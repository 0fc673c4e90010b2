// A task's life: nested use of an address space, owned references, and a new program at the end.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.Task;

final class MixedLifeOfTask {
  @LeavesTaskContext
  static int run(boolean exec) {
    CurrentTask task = CurrentTask.current();
    int pid = task.pid();
    try (Ref<MmWithUser> owned = task.mm().orElseThrow().retain();
        Ref<Task> self = task.retain()) {
      Kthread.useMm(owned.get());
      try {
        Task view = self.get();
        pid += CurrentTask.current().pid() + view.pid();
      } finally {
        Kthread.unuseMm(owned.get());
      }
      pid += task.pid();
      if (exec) {
        Exec.beginNewExec();
        task = CurrentTask.current();
      }
      pid += task.uid() + self.get().pid();
      pid += Syscall.run(() -> self.get().pid() + CurrentTask.current().pid());
    }
    return pid;
  }
}
