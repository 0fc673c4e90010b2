// A wider field: reported at its initializer.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class WiderInitializer {
  private final Object task = TaskHandle.current(); // !! escape.to.field
  private final View view;

  {
    view = TaskHandle.current().view(); // !! escape.to.field
  }

  int id() {
    return view.id() + task.hashCode();
  }
}
