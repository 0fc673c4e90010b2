// The result of computeIfAbsent's function is stored in the map.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.HashMap;
import java.util.Map;

final class ComputedMapValue {
  private final Map<String, View> views = new HashMap<>();

  String run(TaskHandle task) {
    views.computeIfAbsent("a", key -> task.view()); // !! escape.to.container
    return views.get("a").name();
  }
}
