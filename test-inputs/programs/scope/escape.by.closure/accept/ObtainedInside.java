// A handle obtained inside the closure is no capture.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.Supplier;

final class ObtainedInside {
  private Runnable later =
      () -> {
        TaskHandle task = TaskHandle.current();
        task.id();
      };

  Supplier<String> run() {
    Sinks.keepClosure(() -> TaskHandle.current().name());
    later = () -> new LocalCounter().increment();
    return () -> TaskHandle.current().name();
  }
}
