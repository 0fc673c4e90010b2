// A static field of a wider type: reported at its initializer, here and in a static block.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class WiderInitializers {
  static final Object COUNTER = new LocalCounter(); // !! escape.to.static
  static final View VIEW;

  static {
    VIEW = TaskHandle.current().view(); // !! escape.to.static
  }
}
