// Each round enters and exits; the outer handle is usable outside of the pair only.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class Loops {
  static void eachRound(int rounds) {
    TaskHandle task = TaskHandle.current();
    for (int i = 0; i < rounds; i++) {
      task.id();
      Contexts.enter();
      task.id(); // !! use.in.other.context
      Contexts.exit();
      task.id();
    }
  }

  static void aroundTheLoop(List<String> names) {
    TaskHandle task = TaskHandle.current();
    Contexts.enter();
    for (String name : names) {
      if (name.isEmpty()) {
        continue;
      }
      task.id(); // !! use.in.other.context
    }
    Contexts.exit();
  }

  static void brokenOff(List<String> names, TaskHandle task) {
    for (String name : names) {
      Contexts.enter();
      if (name.length() > task.id()) { // !! use.in.other.context
        Contexts.exit();
        break;
      }
      Contexts.exit();
    }
    task.id();
  }

  static void condition(TaskHandle task) {
    int round = 0;
    Contexts.enter();
    while (round < task.id()) { // !! use.in.other.context
      round++;
    }
    Contexts.exit();
  }
}
