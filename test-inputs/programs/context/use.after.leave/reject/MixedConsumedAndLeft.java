// An owned reference dies where it is consumed, the handle where the context is left.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

final class MixedConsumedAndLeft {
  @LeavesTaskContext
  static int exec(@Consumes Ref<Task> owned, CurrentTask task) {
    int pid = owned.get().pid() + task.pid();
    owned.close();
    Exec.beginNewExec();
    return pid;
  }

  @LeavesTaskContext
  static int run() {
    CurrentTask task = CurrentTask.current();
    Ref<Task> owned = task.retain();
    Task lent = owned.get();
    Ref<Task> kept = task.retain();
    exec(owned, task);
    int pid = kept.get().pid();
    kept.close();
    pid += lent.pid(); // !! use.after.release
    return pid + task.pid(); // !! use.after.leave
  }
}
