// Methods that say that they enter, exit or leave; and pairs, which need not say anything.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class ContextsDeclared {
  private int depth;

  @EntersTaskContext
  static void begin(@Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
  }

  @ExitsTaskContext
  static void end(@Borrowed MmWithUser mm) {
    Kthread.unuseMm(mm);
  }

  @LeavesTaskContext
  static void exec(boolean really) {
    if (really) {
      Exec.beginNewExec();
    }
  }

  @EntersTaskContext
  void onlySaysSo() {
    depth++;
  }

  @ExitsTaskContext
  void onlySaysSoToo() {
    depth--;
  }

  static int pair(@Borrowed MmWithUser mm) {
    begin(mm);
    try {
      return CurrentTask.current().pid();
    } finally {
      end(mm);
    }
  }

  @EntersTaskContext
  static void onBothBranches(boolean flag, @Borrowed MmWithUser mm) {
    if (flag) {
      Contexts.enter();
    } else {
      begin(mm);
    }
  }
}
