// A borrow returned to the caller from the parameter that owns it.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class FromOwningParameter {
  static @Borrowed Lease lease(Owner owner) {
    Lease lease = owner.lease();
    return lease.text().isEmpty() ? owner.lease() : lease;
  }

  static @Borrowed View view(TaskHandle task) {
    return task.view();
  }

  static TaskHandle same(TaskHandle task) {
    return task;
  }
}
