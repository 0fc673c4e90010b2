// Asking a container about a value does not put it there.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class OnlyLookedAt {
  private final List<Object> seen = new ArrayList<>();
  private final Map<Object, String> names = new HashMap<>();

  boolean run(TaskHandle task) {
    return seen.contains(task) || seen.indexOf(task) > 0 || names.containsKey(task);
  }
}
