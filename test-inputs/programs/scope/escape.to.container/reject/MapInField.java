// Values and keys of a map that lives on.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.HashMap;
import java.util.Map;

final class MapInField {
  private final Map<Object, Object> byKey = new HashMap<>();

  void run(TaskHandle task, LocalCounter counter) {
    byKey.put("task", task); // !! escape.to.container
    byKey.put(task, "task"); // !! escape.to.container
    byKey.putIfAbsent("count", counter); // !! escape.to.container
  }
}
