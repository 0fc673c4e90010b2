// Key row: locals and parameters of a sendable class may be confined; wide fields hold plain
// values.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

@Unconfined
final class LocalsAreNoFields {
  private Object last = "none";

  int run(LocalCounter counter) {
    LocalCounter own = new LocalCounter();
    TaskHandle task = TaskHandle.current();
    last = task.name();
    last = own.increment();
    return counter.get() + task.id();
  }
}
