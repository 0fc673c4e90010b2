// List iterators, map entries and sub-lists write through to the container they came from.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

final class ViewsOfContainer {
  static void run(List<Object> list, Map<String, Object> map, TaskHandle task) {
    ListIterator<Object> iterator = list.listIterator();
    iterator.add(task); // !! escape.to.container
    list.subList(0, 1).set(0, task); // !! escape.to.container
    for (Map.Entry<String, Object> entry : map.entrySet()) {
      entry.setValue(task); // !! escape.to.container
    }
  }
}
