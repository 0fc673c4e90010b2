// A closure that captured a handle is stored in a field of a plain closure type.

import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class StoredInField {
  private Runnable callback;
  private Supplier<String> text;

  void run(TaskHandle task, Owner owner) {
    this.callback = () -> task.id(); // !! escape.by.closure
    text = owner.lease()::text; // !! escape.by.closure
  }
}
