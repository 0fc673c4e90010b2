// A collection that was passed in outlives what the method borrows.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class PassedInList {
  static void run(List<Object> out, TaskHandle task) {
    out.add(task); // !! escape.to.container
    out.add(0, task.view()); // !! escape.to.container
  }
}
