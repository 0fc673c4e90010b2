// check: default
// Unmarked code: escapes to fields are still reported.

import dev.taskbound.inputs.prelude.TaskHandle;

final class InUnmarkedCode {
  private Object saved;
  private TaskHandle task; // !! escape.to.field

  void save() {
    saved = TaskHandle.current(); // !! escape.to.field
  }
}
