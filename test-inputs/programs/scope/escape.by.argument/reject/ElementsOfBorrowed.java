// The elements of a local list, an iterator's next, and a map's value.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

final class ElementsOfBorrowed {
  static void run(TaskHandle task) {
    List<View> views = new ArrayList<>();
    views.add(task);
    for (View view : views) {
      Sinks.keep(view); // !! escape.by.argument
    }
    Iterator<View> iterator = views.iterator();
    Sinks.keep(iterator.next()); // !! escape.by.argument
    Map<String, View> map = Map.of("a", task);
    Sinks.keep(map.get("a")); // !! escape.by.argument
  }
}
