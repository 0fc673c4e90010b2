// release: 21
// A nested pattern turns a record's borrowed component into a handle.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class RecordPattern {
  @Borrowed
  record Message(@Borrowed View sender, String text) {}

  static int run(Message message) {
    if (message instanceof Message(TaskHandle task, String text)) { // !! cast.to.handle
      return task.id() + text.length();
    }
    return 0;
  }
}
