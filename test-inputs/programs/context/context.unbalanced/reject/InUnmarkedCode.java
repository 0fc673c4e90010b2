// check: default
// Section 4, unmarked code: paths have to agree there, too.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;

final class InUnmarkedCode {
  int early(MmWithUser mm, boolean early) {
    Kthread.useMm(mm); // !! context.unbalanced
    if (early) {
      return 0;
    }
    Kthread.unuseMm(mm);
    return 1;
  }

  void inLoop(int rounds) {
    for (int i = 0; i < rounds; i++) {
      Contexts.enter(); // !! context.unbalanced
    }
  }

  void onOneBranch(boolean flag) {
    if (flag) {
      Contexts.exit(); // !! context.unbalanced
    }
  }
}
