// What a closure or a private helper has ended before it throws is ended in the caller's handler.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class EffectThenThrow {
  static int closure(Table table, List<String> names) {
    TableGuard guard = table.read();
    try {
      names.forEach(
          name -> {
            if (name.isEmpty()) {
              guard.close();
              throw new IllegalStateException("empty");
            }
          });
    } catch (IllegalStateException e) {
      return table.size(); // !! capability.not.held
    }
    guard.close();
    return 0;
  }

  @LeavesTaskContext
  static int leaves(CurrentTask task) {
    try {
      Boundaries.now(
          () -> {
            Exec.beginNewExec();
            throw new IllegalStateException("bad");
          });
    } catch (IllegalStateException e) {
      return task.pid(); // !! use.after.leave
    }
    return 0;
  }

  private static void leaveAndThrow() {
    Exec.beginNewExec();
    throw new IllegalStateException("bad");
  }

  @LeavesTaskContext
  static int helper(CurrentTask task) {
    try {
      leaveAndThrow();
    } catch (IllegalStateException e) {
      return task.pid(); // !! use.after.leave
    }
    return 0;
  }

  private static void closeAndThrow(Owner owner, boolean bad) {
    if (bad) {
      owner.close();
      throw new IllegalStateException("bad");
    }
  }

  static void helperCloses(boolean bad) {
    Owner owner = new Owner("a");
    try {
      closeAndThrow(owner, bad);
    } catch (IllegalStateException e) {
      owner.lease(); // !! use.after.release
    }
  }
}
// UNSOUND (medium-high; the kernel twins throw TaskContextViolation). SPEC 3 use.after.release / use.after.leave: "on some path". Effects
// are taken from the normal exit of the closure's or helper's body only; where it always throws, or throws right after the effect, they
// are lost on the exceptional edge (Bodies / Summaries; Solver.exception).
