// Key row, by a store: plain data may be stored outside.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

final class PlainStores {
  private String last;
  private int count;

  int run() {
    List<String> names = new ArrayList<>();
    AtomicReference<View> seen = new AtomicReference<>();
    Boundaries.scoped(
        () -> {
          TaskHandle task = TaskHandle.current();
          last = task.name();
          count += task.id();
          names.add(task.name());
          seen.set(task.retain());
        });
    return names.size() + count + last.length() + seen.get().id();
  }
}
