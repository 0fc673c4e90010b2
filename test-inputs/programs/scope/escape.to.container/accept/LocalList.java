// A local container of borrows dies with them.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class LocalList {
  static int run(TaskHandle task) {
    List<Object> seen = new ArrayList<>();
    seen.add(task);
    seen.add(task.view());
    Map<View, Object> map = new HashMap<>();
    map.put(task.view(), task);
    for (Object each : seen) {
      map.put(task, each);
    }
    return seen.size() + map.size();
  }
}
