// Accepted list: a @RunsImmediately closure may return a handle: no boundary is crossed.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ImmediateResult {
  static int run() {
    LocalCounter counter = Boundaries.nowGet(() -> new LocalCounter());
    LocalCounter other = Boundaries.nowGet(LocalCounter::new);
    TaskHandle task = Boundaries.nowGet(TaskHandle::current);
    Holder<LocalCounter> box = new Holder<>();
    Boundaries.now(() -> box.set(counter));
    return box.get().increment() + other.get() + task.id();
  }
}
