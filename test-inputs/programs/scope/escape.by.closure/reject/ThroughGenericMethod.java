// A generic method hands the closure on; a local box and a list hold it.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class ThroughGenericMethod {
  static Runnable run(TaskHandle task) {
    Runnable show = () -> task.id();
    return Objects.requireNonNull(show); // !! escape.by.closure
  }

  static Runnable first(TaskHandle task) {
    List<Runnable> all = new ArrayList<>();
    all.add(() -> task.id());
    return all.get(0); // !! escape.by.closure
  }
}
