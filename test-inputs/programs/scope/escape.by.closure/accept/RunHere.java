// A local closure is run where it was made.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class RunHere {
  static int run(TaskHandle task, LocalCounter counter) {
    Runnable count = () -> counter.increment();
    Supplier<String> name = task::name;
    count.run();
    Runnable twice =
        () -> {
          count.run();
          count.run();
        };
    twice.run();
    return name.get().length();
  }
}
