// Loops that enter and exit in each round, and use the outer handle outside of the pair.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class Loops {
  static int eachRound(List<String> names) {
    TaskHandle task = TaskHandle.current();
    int total = 0;
    for (String name : names) {
      total += task.id();
      Contexts.enter();
      if (name.isEmpty()) {
        Contexts.exit();
        task.name();
        continue;
      }
      total += TaskHandle.current().id();
      Contexts.exit();
      if (total > task.id()) {
        break;
      }
    }
    return total + task.id();
  }

  static int aroundTheLoop(List<String> names, TaskHandle task) {
    int limit = task.id();
    Contexts.enter();
    for (String name : names) {
      limit -= name.length();
    }
    Contexts.exit();
    return limit + task.id();
  }
}
