// Accepted list: a type argument of a functional interface holds no handle.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

@Unconfined
final class FunctionalFields {
  private final Supplier<LocalCounter> maker = LocalCounter::new;
  private final Function<TaskHandle, Integer> read = TaskHandle::id;
  private final List<Consumer<LocalCounter>> steps = new ArrayList<>();

  int run() {
    return maker.get().get() + read.apply(TaskHandle.current()) + steps.size();
  }
}
