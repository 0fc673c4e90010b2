// All paths end in the same other context: the method has to say that it enters or exits.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class EntersOrExits {
  static void enters() {
    Contexts.enter(); // !! effect.not.declared
  }

  static int entersAndReturns(@Borrowed MmWithUser mm, boolean early) {
    Kthread.useMm(mm); // !! effect.not.declared
    if (early) {
      return 0;
    }
    return CurrentTask.current().pid();
  }

  static void exits(String why) {
    System.out.println(why);
    Contexts.exit(); // !! effect.not.declared
  }

  static void kernelExit(@Borrowed MmWithUser mm) {
    Kthread.unuseMm(mm); // !! effect.not.declared
  }

  void onBothBranches(boolean flag, @Borrowed MmWithUser mm) {
    if (flag) {
      Contexts.enter(); // !! effect.not.declared
    } else {
      Kthread.useMm(mm); // !! effect.not.declared
    }
  }

  static void afterPair() {
    Contexts.enter();
    Contexts.exit();
    begin(); // !! effect.not.declared
  }

  private static void begin() {
    Contexts.enter();
  }
}
