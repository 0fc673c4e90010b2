// One branch enters and does not exit: the paths join with different numbers of open enters.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class EnteredOnOneBranch {
  static int onlyThen(boolean flag) {
    int number = 0;
    if (flag) {
      Contexts.enter(); // !! context.unbalanced
      number = 1;
    }
    return number;
  }

  static int onlyElse(boolean flag, @Borrowed MmWithUser mm) {
    int number = 0;
    if (flag) {
      number = 1;
    } else {
      Kthread.useMm(mm); // !! context.unbalanced
    }
    return number;
  }

  static void exitedOnOneBranch(boolean flag) {
    Contexts.enter(); // !! context.unbalanced
    if (flag) {
      Contexts.exit();
    }
  }
}
