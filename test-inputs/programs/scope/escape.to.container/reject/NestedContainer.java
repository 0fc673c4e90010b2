// The inner list belongs to the map that was passed in.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;
import java.util.Map;

final class NestedContainer {
  static void run(Map<String, List<Object>> groups, TaskHandle task) {
    groups.get("a").add(task); // !! escape.to.container
    List<Object> group = groups.get("b");
    group.add(task.view()); // !! escape.to.container
  }
}
