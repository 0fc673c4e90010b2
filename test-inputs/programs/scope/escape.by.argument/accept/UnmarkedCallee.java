// In strict mode, too, a method of a @ConfinementUnmarked class accepts any mode.

import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.TaskHandle;

final class UnmarkedCallee {
  @ConfinementUnmarked
  static class Legacy {
    static int hash(Object value) {
      return value.hashCode();
    }
  }

  static int run(TaskHandle task) {
    return Legacy.hash(task) + Legacy.hash(task.view());
  }
}
