// Leaving on any path is an effect that the signature has to tell.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Syscall;

final class Leaves {
  static void plain() {
    Contexts.leave(); // !! effect.not.declared
  }

  static void onOnePath(boolean flag) {
    if (flag) {
      Exec.beginNewExec(); // !! effect.not.declared
    }
  }

  static void cases(int kind) {
    switch (kind) {
      case 0 -> Reaper.releaseTask(); // !! effect.not.declared
      case 1 -> Syscall.returnToUserspace(); // !! effect.not.declared
      default -> System.out.println("stays");
    }
  }

  static void beforeThrow(boolean bad) {
    if (bad) {
      Contexts.leave(); // !! effect.not.declared
      throw new IllegalStateException("left");
    }
  }

  void declaredElsewhere() {
    announced(); // !! effect.not.declared
  }

  @LeavesTaskContext
  void announced() {
    Contexts.leave();
  }
}
