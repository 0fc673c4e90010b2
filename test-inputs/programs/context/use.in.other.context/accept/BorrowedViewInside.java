// A @Borrowed view of an outer handle is usable in the nested context, as in a scoped closure.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

final class BorrowedViewInside {
  static int run() {
    TaskHandle task = TaskHandle.current();
    View view = task.view();
    Optional<@Borrowed View> parent = task.parent();
    Contexts.enter();
    int id = view.id() + parent.map(View::id).orElse(0);
    Contexts.exit();
    return id + view.id() + task.id();
  }

  static int kernel() {
    CurrentTask outer = CurrentTask.current();
    MmWithUser mm = outer.mm().orElseThrow();
    PidNamespace namespace = outer.activePidNamespace().orElseThrow();
    Task view = outer.asTask();
    Task leader = outer.groupLeader();
    Kthread.useMm(mm);
    int level = namespace.level();
    view.wakeUp();
    leader.tgidIn(namespace);
    CurrentTask.current().tgidIn(namespace);
    mm.retain().close();
    Kthread.unuseMm(mm);
    return level + outer.pid() + view.pid();
  }

  static int parameter(@Borrowed View view) {
    Contexts.enter();
    int id = view.id();
    Contexts.exit();
    return id;
  }
}
