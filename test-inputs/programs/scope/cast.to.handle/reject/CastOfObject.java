// An @Unconfined value may come from any task.

import dev.taskbound.inputs.prelude.TaskHandle;

final class CastOfObject {
  static int run(Object value) {
    return ((TaskHandle) value).id(); // !! cast.to.handle
  }
}
