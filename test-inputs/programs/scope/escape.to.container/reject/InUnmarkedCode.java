// check: default
// Unmarked code: escapes to the collections of fields are known, and reported.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

class InUnmarkedCode {
  private final List<Object> seen = new ArrayList<>();

  void run() {
    TaskHandle task = TaskHandle.current();
    seen.add(task); // !! escape.to.container
  }
}
