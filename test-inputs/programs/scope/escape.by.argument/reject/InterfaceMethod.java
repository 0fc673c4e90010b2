// The parameter of an interface method: any implementation may keep it.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class InterfaceMethod {
  interface Listener {
    void changed(Object source, int count);

    void removed(String name);
  }

  static void run(Listener listener, List<Listener> more, TaskHandle task) {
    listener.changed(task, 1); // !! escape.by.argument
    for (Listener each : more) {
      each.changed(task.view(), 2); // !! escape.by.argument
    }
  }
}
