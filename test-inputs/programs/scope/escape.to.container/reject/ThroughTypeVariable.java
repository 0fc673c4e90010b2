// A confined value passed as T where another argument is a container of T is put there.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.Collections;
import java.util.List;

final class ThroughTypeVariable {
  static <T> void store(List<? super T> list, T value) {
    list.add(value);
  }

  static void run(List<Object> out, TaskHandle task) {
    store(out, task); // !! escape.to.container
    Collections.addAll(out, "x", task); // !! escape.to.container
  }
}
