// A handle may be handed to the method that leaves its context, and so may what others own.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Ref;

final class ArgumentsOfLeavers {
  @LeavesTaskContext
  static int exec(CurrentTask task, String path) {
    int pid = task.pid() + path.length();
    Exec.beginNewExec();
    return pid;
  }

  @LeavesTaskContext
  static int execIn(@Borrowed MmWithUser mm) {
    Exec.beginNewExec();
    return mm.hashCode();
  }

  @LeavesTaskContext
  static int handle() {
    CurrentTask task = CurrentTask.current();
    return exec(task, "/bin/sh");
  }

  @LeavesTaskContext
  static int owned(Ref<MmWithUser> ref) {
    return execIn(ref.get()) + execIn(ref.get());
  }

  private static int privateLeaver(TaskHandle task) {
    int id = task.id();
    Contexts.leave();
    return id;
  }

  @LeavesTaskContext
  static int toPrivate(TaskHandle task) {
    return privateLeaver(task);
  }
}
