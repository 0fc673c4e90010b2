// A static field of a handle type.

import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.inputs.prelude.TaskHandle;

final class StaticHandle {
  private static TaskHandle last; // !! escape.to.static
  static volatile Session session; // !! escape.to.static
}
