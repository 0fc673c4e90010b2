// A @NotThreadSafe class may outlive the scope of its @CurrentTaskOnly field.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

@NotThreadSafe
final class ClassDeclaredTooLow {
  private TaskHandle task; // !! escape.to.field
  private final LocalCounter counter = new LocalCounter();

  int next() {
    return counter.increment();
  }
}
