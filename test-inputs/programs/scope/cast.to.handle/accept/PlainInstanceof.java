// A test without a binding turns nothing into a handle.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class PlainInstanceof {
  static boolean run(@Borrowed View view, Object value) {
    return view instanceof TaskHandle || value instanceof Guard;
  }
}
