// A finally block exits; behind the exit the outer handle is back.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.TaskHandle;

final class TryFinally {
  static int run(TaskHandle task, String number) {
    int parsed = 0;
    Contexts.enter();
    try {
      parsed = Integer.parseInt(number);
    } finally {
      Contexts.exit();
      task.name();
    }
    return parsed + task.id();
  }

  static int handler(TaskHandle task, String number) {
    try {
      Contexts.enter();
      try {
        return Integer.parseInt(number);
      } finally {
        Contexts.exit();
      }
    } catch (NumberFormatException e) {
      return task.id();
    }
  }

  static int resource(TaskHandle task) {
    try (Guard guard = Guard.open()) {
      guard.guarded().text();
      Contexts.enter();
      int id = TaskHandle.current().id();
      Contexts.exit();
      return id + guard.guarded().text().length() + task.id();
    }
  }
}
