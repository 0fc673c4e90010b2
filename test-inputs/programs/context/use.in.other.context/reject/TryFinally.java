// The body of a try statement, its handlers and its finally block before the exit are nested.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class TryFinally {
  static void body(TaskHandle task) {
    Contexts.enter();
    try {
      task.id(); // !! use.in.other.context
    } finally {
      Contexts.exit();
    }
    task.id();
  }

  static int handler(TaskHandle task, String number) {
    Contexts.enter();
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return task.id(); // !! use.in.other.context
    } finally {
      Contexts.exit();
    }
  }

  static int finallyBlock(TaskHandle task, String number) {
    Contexts.enter();
    try {
      return Integer.parseInt(number);
    } finally {
      task.id(); // !! use.in.other.context
      Contexts.exit();
      task.name();
    }
  }

  static void thrown(TaskHandle task, boolean bad) {
    Contexts.enter();
    try {
      if (bad) {
        throw new IllegalStateException(task.name()); // !! use.in.other.context
      }
    } finally {
      Contexts.exit();
    }
  }
}
