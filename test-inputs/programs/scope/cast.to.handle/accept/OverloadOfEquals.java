// A method named equals casts to compare, whatever it is given.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class OverloadOfEquals {
  private final int id = 1;

  boolean equals(View other) {
    return other instanceof TaskHandle handle && handle.id() == id;
  }
}
