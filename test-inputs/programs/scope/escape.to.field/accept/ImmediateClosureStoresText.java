// A closure that runs at once stores a plain value.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.Optional;

final class ImmediateClosureStoresText {
  private String name;
  private int id;

  void run(TaskHandle task) {
    Boundaries.now(() -> name = task.name());
    Optional.of(task).ifPresent(each -> id = each.id());
  }
}
