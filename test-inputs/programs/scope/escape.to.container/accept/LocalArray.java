// Local arrays, also nested and filled by an initializer.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class LocalArray {
  static int run(TaskHandle task) {
    Object[] slots = {task, task.view()};
    View[][] grid = new View[2][2];
    grid[0][1] = task;
    slots[0] = grid;
    return slots.length + grid[0][1].id();
  }
}
