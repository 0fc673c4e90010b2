// Nothing that could own: only @CurrentTaskOnly results borrow from the task context.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.View;

final class NoParameter {
  static @Borrowed View idle() { // !! borrow.ambiguous
    return new View(0, "idle");
  }

  static @Borrowed View named(String name, int id) { // !! borrow.ambiguous
    return new View(id, name);
  }
}
