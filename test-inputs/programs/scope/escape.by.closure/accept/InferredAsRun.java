// Functional parameters of methods in this file are inferred: they are only run.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class InferredAsRun {
  static void twice(Runnable body) {
    body.run();
    body.run();
  }

  static <T> T logged(String name, Supplier<T> body) {
    Boundaries.now(() -> name.trim());
    return body.get();
  }

  private static void passedOn(Runnable body) {
    Boundaries.now(body);
    twice(body);
  }

  static int run(TaskHandle task, LocalCounter counter) {
    twice(() -> counter.increment());
    passedOn(() -> task.id());
    return logged("id", () -> task.id());
  }
}
