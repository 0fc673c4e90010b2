// What a private method returns is inferred.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;

final class Inferred {
  static int run(Owner owner, TaskHandle task) {
    return leaseOf(owner).text().length() + any(task, owner).hashCode();
  }

  private static Lease leaseOf(Owner owner) {
    return owner.lease();
  }

  private static Object any(TaskHandle task, Owner owner) {
    return owner.isClosed() ? task.view() : leaseOf(owner);
  }
}
