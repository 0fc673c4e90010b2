// A closure that escapes is this key wherever it goes: a static field.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class StoredInStatic {
  private static Runnable hook;

  static void run(LocalCounter counter, TaskHandle task) {
    hook = () -> counter.increment(); // !! escape.by.closure
    hook = task::id; // !! escape.by.closure
  }
}
