// A local list of borrows is put into a list that lives on; so is an Optional.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

final class ContainerIntoContainer {
  private final List<Object> kept = new ArrayList<>();

  void run(Owner owner, TaskHandle task) {
    List<Lease> local = new ArrayList<>();
    local.add(owner.lease());
    kept.add(local); // !! escape.to.container
    kept.add(task.parent()); // !! escape.to.container
  }
}
