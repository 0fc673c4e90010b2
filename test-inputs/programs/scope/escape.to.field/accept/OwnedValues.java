// Retained values and owners are @Unconfined.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class OwnedValues {
  private View view;
  private Owner owner;
  private OwnedRef<View> ref;

  void run(TaskHandle task) {
    view = task.retain();
    owner = new Owner(task.name());
    ref = new OwnedRef<>(task.retain());
  }
}
