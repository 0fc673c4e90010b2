// The field's declared type is wider than the handle: reported at the store.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class WiderField {
  private Object saved;
  private View view;

  void save(TaskHandle task) {
    this.saved = task; // !! escape.to.field
    view = task.view(); // !! escape.to.field
  }
}
