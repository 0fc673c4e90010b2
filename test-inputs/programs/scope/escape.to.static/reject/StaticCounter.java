// A static field of a non-sendable type: statics are shared by all tasks.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;

final class StaticCounter {
  private static final LocalCounter COUNTER = new LocalCounter(); // !! escape.to.static
  private static final Owner OWNER = new Owner("a");

  static boolean isClosed() {
    return OWNER.isClosed();
  }
}
