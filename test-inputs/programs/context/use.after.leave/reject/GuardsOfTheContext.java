// Guards are for the task context in which they were opened, and so is what they lend.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Row;
import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.Ref;

final class GuardsOfTheContext {
  @LeavesTaskContext
  static void closedTooLate() {
    Guard guard = Guard.open();
    Contexts.leave();
    guard.close(); // !! use.after.leave
  }

  @LeavesTaskContext
  static int lent() {
    Guard guard = Guard.open();
    Lease lease = guard.guarded();
    Contexts.leave();
    return lease.text().length(); // !! use.after.leave
  }

  static void openedInside() {
    Contexts.enter();
    Guard guard = Guard.open();
    Contexts.exit();
    guard.close(); // !! use.after.leave
  }

  @LeavesTaskContext
  static void leftInsideTheTry() {
    try (Guard guard = Guard.open()) { // !! use.after.leave
      guard.guarded().text();
      Contexts.leave();
    }
  }

  @LeavesTaskContext
  static String rowOf(Session session) {
    Row row = session.firstRow();
    Contexts.leave();
    return row.text(); // !! use.after.leave
  }

  @LeavesTaskContext
  static void lockOfOwned(Ref<MmWithUser> owned) {
    MmapReadGuard guard = owned.get().mmapReadLock();
    Exec.beginNewExec();
    guard.close(); // !! use.after.leave
  }
}
