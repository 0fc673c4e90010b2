// An owner may be handed to the caller, who closes it.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class OwnersThemselves {
  static Owner open(String name) {
    Owner owner = new Owner(name);
    if (owner.lease().text().isEmpty()) {
      owner.close();
      throw new IllegalArgumentException(name);
    }
    return owner;
  }

  static OwnedRef<View> ref(TaskHandle task) {
    return new OwnedRef<>(task.retain());
  }
}
