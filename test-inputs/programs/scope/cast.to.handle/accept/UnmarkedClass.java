// @ConfinementUnmarked code is unmarked in strict mode as well.

import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.TaskHandle;

@ConfinementUnmarked
class UnmarkedClass {
  static int run(Object value) {
    TaskHandle task = (TaskHandle) value;
    return task.id();
  }
}
