// Some path exits a context that the method has not entered.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class ExitWithoutEnter {
  static void onOneBranch(boolean flag) {
    if (flag) {
      Contexts.exit(); // !! context.unbalanced
    }
  }

  static int beforeReturn(boolean early) {
    if (early) {
      Contexts.exit(); // !! context.unbalanced
      return 0;
    }
    return 1;
  }

  static void oneTooMany(boolean flag) {
    Contexts.enter();
    Contexts.exit();
    if (flag) {
      Contexts.exit(); // !! context.unbalanced
    }
  }

  static int inHandler(String number, @Borrowed MmWithUser mm) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      Kthread.unuseMm(mm); // !! context.unbalanced
      return 0;
    }
  }
}
