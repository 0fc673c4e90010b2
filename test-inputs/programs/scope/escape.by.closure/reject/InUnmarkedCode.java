// check: default
// Unmarked code: a closure over a handle stored in a field escapes.

import dev.taskbound.inputs.prelude.TaskHandle;

class InUnmarkedCode {
  private Runnable later;

  void run() {
    TaskHandle task = TaskHandle.current();
    later = () -> task.id(); // !! escape.by.closure
  }
}
