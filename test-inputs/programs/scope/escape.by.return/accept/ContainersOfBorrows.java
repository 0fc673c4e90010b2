// A container of borrows whose type says so.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ContainersOfBorrows {
  static List<@Borrowed Lease> list(Owner owner) {
    List<Lease> leases = new ArrayList<>();
    leases.add(owner.lease());
    leases.add(owner.lease());
    return leases;
  }

  static Optional<@Borrowed View> parent(TaskHandle task) {
    return task.parent();
  }
}
