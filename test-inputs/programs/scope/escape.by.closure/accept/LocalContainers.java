// Local containers of closures die with what these captured.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

final class LocalContainers {
  static int run(TaskHandle task) {
    List<Runnable> steps = new ArrayList<>();
    steps.add(() -> task.id());
    steps.add(task::name);
    Map<String, Supplier<String>> names = new HashMap<>();
    names.put("a", () -> task.name());
    Runnable[] array = {() -> task.view()};
    for (Runnable step : steps) {
      step.run();
    }
    array[0].run();
    return names.get("a").get().length();
  }
}
