// Accepted list: a type argument of a functional interface holds no handle, only the captures
// count.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Function;
import java.util.function.Supplier;

final class SupplierOfHandles {
  static void run() {
    Supplier<TaskHandle> source = TaskHandle::current;
    Function<LocalCounter, Integer> step = LocalCounter::increment;
    Boundaries.detached(() -> System.out.println(source.get().id()));
    Boundaries.scoped(() -> System.out.println(step.apply(new LocalCounter())));
  }
}
