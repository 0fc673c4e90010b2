// The list was declared outside a closure that may run later, with a handle of its own.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;

final class DeclaredOutsideLaterClosure {
  static void run() {
    List<Object> seen = new ArrayList<>();
    Sinks.keepClosure(() -> seen.add(TaskHandle.current())); // !! escape.to.container
  }
}
