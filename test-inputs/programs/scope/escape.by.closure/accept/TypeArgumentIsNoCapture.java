// A functional interface does not contain its type argument; only captures count.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Function;
import java.util.function.Supplier;

final class TypeArgumentIsNoCapture {
  private final Supplier<TaskHandle> current = TaskHandle::current;
  private Function<TaskHandle, String> name = TaskHandle::name;

  Function<TaskHandle, Integer> id() {
    Sinks.keep(current);
    name = task -> task.name() + task.id();
    return task -> task.id();
  }
}
