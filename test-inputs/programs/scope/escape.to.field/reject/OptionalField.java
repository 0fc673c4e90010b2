// An Optional of a borrow goes into a field whose type does not allow it.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.Optional;

final class OptionalField {
  private Optional<View> parent = Optional.empty();

  void run(TaskHandle task) {
    parent = task.parent(); // !! escape.to.field
  }
}
