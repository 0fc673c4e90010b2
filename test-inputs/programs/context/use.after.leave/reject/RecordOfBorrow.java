// A record that holds a view of the task is dead when the context is left.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class RecordOfBorrow {
  @Borrowed
  record Entry(@Borrowed View view, int line) {}

  @LeavesTaskContext
  static int run() {
    Entry entry = new Entry(TaskHandle.current().view(), 1);
    Contexts.leave();
    return entry.view().id(); // !! use.after.leave
  }

  static int ofInner() {
    Contexts.enter();
    Entry entry = new Entry(TaskHandle.current().view(), 1);
    int line = entry.line();
    Contexts.exit();
    return line + entry.view().id(); // !! use.after.leave
  }
}
