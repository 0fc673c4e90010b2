// Owned values, and what is borrowed from them, are usable in every context.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

final class OwnedInside {
  static int reference() {
    try (Ref<Task> owned = CurrentTask.current().retain()) {
      Task task = owned.get();
      Contexts.enter();
      int pid = task.pid() + owned.get().pid();
      Contexts.exit();
      return pid + task.pid();
    }
  }

  static int leaseOfOwner() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Contexts.enter();
    int length = lease.text().length();
    owner.close();
    Contexts.exit();
    return length;
  }

  static int copy(TaskHandle task) {
    View copy = task.retain();
    Contexts.enter();
    int id = copy.id();
    Contexts.exit();
    return id + task.id();
  }
}
