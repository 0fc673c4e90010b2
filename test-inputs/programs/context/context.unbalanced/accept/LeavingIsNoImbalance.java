// Leaving on one path only, or any number of times, is no imbalance.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;

final class LeavingIsNoImbalance {
  @LeavesTaskContext
  static int onOnePath(boolean flag) {
    if (flag) {
      Contexts.leave();
    }
    return TaskHandle.current().id();
  }

  @LeavesTaskContext
  static void inLoop(int rounds) {
    for (int i = 0; i < rounds; i++) {
      Contexts.leave();
    }
  }

  @LeavesTaskContext
  static void inOneCase(int kind) {
    switch (kind) {
      case 0:
        Exec.beginNewExec();
        break;
      case 1:
        Syscall.returnToUserspace();
        return;
      default:
        throw new IllegalStateException("kind");
    }
  }

  @LeavesTaskContext
  static void insideThePair(boolean flag) {
    Contexts.enter();
    if (flag) {
      Contexts.leave();
    }
    Contexts.exit();
  }
}
