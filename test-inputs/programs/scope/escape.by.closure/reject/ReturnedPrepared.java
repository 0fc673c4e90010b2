// A prepared closure: reported at the expression that lets it out.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class ReturnedPrepared {
  static Supplier<String> run(TaskHandle task) {
    Supplier<String> name =
        () -> {
          String text = task.name();
          return text.trim();
        };
    Supplier<String> alias = name;
    return alias; // !! escape.by.closure
  }
}
