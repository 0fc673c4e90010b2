// check: default
// Use after release is reported in unmarked code as well.

import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Lease;

final class GuardedAfterGuard {
  static String run() {
    Lease lease;
    try (Guard guard = Guard.open()) {
      lease = guard.guarded();
    }
    return lease.text(); // !! use.after.release
  }
}
