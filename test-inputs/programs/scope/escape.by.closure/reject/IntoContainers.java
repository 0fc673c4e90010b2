// A closure that escapes is this key wherever it goes: lists, maps and arrays that live on.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

final class IntoContainers {
  private final List<Runnable> listeners = new ArrayList<>();

  void run(Map<String, Supplier<String>> byName, Runnable[] slots, TaskHandle task) {
    listeners.add(() -> task.id()); // !! escape.by.closure
    byName.put("name", task::name); // !! escape.by.closure
    slots[0] = () -> task.view(); // !! escape.by.closure
  }
}
