// check: default
// Unmarked code with a local list, and text in the list of a field.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;

class InUnmarkedCode {
  private final List<String> names = new ArrayList<>();

  int run() {
    TaskHandle task = TaskHandle.current();
    List<View> views = new ArrayList<>();
    views.add(task);
    names.add(task.name());
    return views.size();
  }
}
