// check: default
// Section 4, unmarked code: pairs; and all paths may end in the same other context unannounced.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class InUnmarkedCode {
  int pair(MmWithUser mm, boolean early) {
    Kthread.useMm(mm);
    try {
      return early ? 0 : CurrentTask.current().pid();
    } finally {
      Kthread.unuseMm(mm);
    }
  }

  void begin(boolean flag) {
    if (flag) {
      System.out.println("begin");
    }
    Contexts.enter();
  }

  void end() {
    Contexts.exit();
  }
}
