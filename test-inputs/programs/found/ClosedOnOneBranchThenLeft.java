// A guard is closed early on one branch; where it is still open, its task context is left before the end of its try statement.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Guard;

final class ClosedOnOneBranchThenLeft {
  @LeavesTaskContext
  static void oneBranch(boolean early) {
    try (Guard guard = Guard.open()) { // !! use.after.leave
      if (early) {
        guard.close();
      }
      Contexts.leave();
    }
  }

  @LeavesTaskContext
  static void bothBranches(boolean early) {
    try (Guard guard = Guard.open()) {
      if (early) {
        guard.close();
      } else {
        guard.guarded().text();
        guard.close();
      }
      Contexts.leave();
    }
  }
}
