// What was borrowed from a handle of the context that was left is dead, too.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Mm;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

final class BorrowedFromHandle {
  @LeavesTaskContext
  static int views() {
    TaskHandle task = TaskHandle.current();
    View view = task.view();
    Optional<@Borrowed View> parent = task.parent();
    Contexts.leave();
    int id = view.id(); // !! use.after.leave
    return id + parent.get().id(); // !! use.after.leave
  }

  static int ofInner() {
    Contexts.enter();
    View view = TaskHandle.current().view();
    Contexts.exit();
    return view.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int addressSpace() {
    MmWithUser mm = CurrentTask.current().mm().orElseThrow();
    Mm plain = mm.asMm();
    Exec.beginNewExec();
    mm.retain().close(); // !! use.after.leave
    return plain.grab().hashCode(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int namespace() {
    PidNamespace namespace = CurrentTask.current().activePidNamespace().orElseThrow();
    Task leader = CurrentTask.current().groupLeader();
    Reaper.releaseTask();
    leader.wakeUp(); // !! use.after.leave
    return namespace.level(); // !! use.after.leave
  }
}
