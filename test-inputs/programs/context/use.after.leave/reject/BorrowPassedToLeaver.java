// A borrow from the context may not be an argument of the call that leaves it (Rust: E0505).

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Syscall;

final class BorrowPassedToLeaver {
  @LeavesTaskContext
  static int exec(@Borrowed View view) {
    Contexts.leave();
    return view.id();
  }

  @LeavesTaskContext
  static void direct() {
    exec(TaskHandle.current().view()); // !! use.after.leave
  }

  @LeavesTaskContext
  static void fromVariable(TaskHandle task, boolean flag) {
    View view = task.view();
    if (flag) {
      exec(view); // !! use.after.leave
    }
  }

  @LeavesTaskContext
  static void kernel() {
    enterUserspace(CurrentTask.current().mm().orElseThrow()); // !! use.after.leave
  }

  @LeavesTaskContext
  static void enterUserspace(@Borrowed MmWithUser mm) {
    mm.retain().close();
    Syscall.returnToUserspace();
  }
}
