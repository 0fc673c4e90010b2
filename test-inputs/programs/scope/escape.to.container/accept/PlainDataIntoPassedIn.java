// Text, numbers, retained values and owners may go into any container.

import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.List;
import java.util.Map;

final class PlainDataIntoPassedIn {
  static void run(List<Object> out, Map<String, View> views, TaskHandle task) {
    out.add(task.id());
    out.add(task.name());
    views.put(task.name(), task.retain());
    views.computeIfAbsent("b", key -> task.retain());
    out.add(new Owner("a"));
  }
}
