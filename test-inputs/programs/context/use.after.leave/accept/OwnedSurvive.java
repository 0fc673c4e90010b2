// Values with another owner, and what is borrowed from those, survive leaving.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Reaper;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

final class OwnedSurvive {
  @LeavesTaskContext
  static int ownedReference() {
    try (Ref<Task> owned = CurrentTask.current().retain()) {
      Task task = owned.get();
      Exec.beginNewExec();
      task.wakeUp();
      return owned.get().pid();
    }
  }

  @LeavesTaskContext
  static void addressSpace(Ref<MmWithUser> owned) {
    MmWithUser mm = owned.get();
    Reaper.releaseTask();
    mm.asMm().grab().close();
    Kthread.useMm(mm);
    Kthread.unuseMm(mm);
  }

  @LeavesTaskContext
  static int leases(TaskHandle task) {
    Owner owner = new Owner(task.name());
    Lease lease = owner.lease();
    View copy = task.retain();
    Contexts.leave();
    int length = lease.text().length();
    owner.close();
    return length + copy.id();
  }
}
