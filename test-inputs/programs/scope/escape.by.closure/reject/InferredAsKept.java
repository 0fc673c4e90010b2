// A functional parameter of a method in this file, inferred: it is stored, or returned.

import dev.taskbound.inputs.prelude.TaskHandle;

final class InferredAsKept {
  private static Runnable last;

  static void remember(String name, Runnable body) {
    if (!name.isEmpty()) {
      last = body;
    }
  }

  static void run(TaskHandle task) {
    remember("a", () -> task.id()); // !! escape.by.closure
  }
}
